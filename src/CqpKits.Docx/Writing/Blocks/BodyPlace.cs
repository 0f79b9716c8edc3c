using CqpKits.Documents;

namespace CqpKits.Docx.Writing;

/// <summary>The body of the document.</summary>
internal sealed class BodyPlace : IPlace
{
    public Alignment Alignment => Alignment.Start;

    public bool OnAccent => false;

    public string StyleOf(Paragraph paragraph) => StyleIds.Of(paragraph.Style);
}
