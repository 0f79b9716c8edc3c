using CqpKits.Documents.Blocks;
using CqpKits.Docx.Runs;

namespace CqpKits.Docx.Places;

/// <summary>Where blocks stand: the body of the document, or a cell of some kind.</summary>
internal interface IPlace
{
    /// <summary>Id of the style of a paragraph that stands here.</summary>
    string StyleOf(Paragraph paragraph);

    /// <summary>Where its lines stand across.</summary>
    Alignment Alignment { get; }

    /// <summary>What its text stands on.</summary>
    Ground Ground { get; }
}
