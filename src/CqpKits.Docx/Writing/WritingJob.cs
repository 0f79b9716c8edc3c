using CqpKits.Documents;

namespace CqpKits.Docx.Writing;

/// <summary>One document on its way to one file: what must be unique or shared across all of it.</summary>
internal sealed class WritingJob(Document document, Theme theme)
{
    public Document Document => document;

    public Theme Theme => theme;

    public AnchorLedger Anchors { get; } = new(document.Issue);

    public PlaceholderLibrary Placeholders { get; } = new();

    public ListNumbers Lists { get; } = new();
}
