using CqpKits.Documents;

namespace CqpKits.Docx.Writing;

/// <summary>The body of the document.</summary>
internal sealed class BodyPlace : IPlace
{
    public Alignment Alignment => Alignment.Start;

    public Ground Ground => Ground.Plain;

    public string StyleOf(Paragraph paragraph) => StyleIds.Of(paragraph.Style);
}
