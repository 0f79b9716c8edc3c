using CqpKits.Docx.Reading;
using CqpKits.Forms;

namespace CqpKits.Docx;

/// <summary>A returned file, parsed; what it is, then what its fields hold.</summary>
public sealed class ReturnedDocument
{
    private readonly Story story;

    internal ReturnedDocument(Story story) => this.story = story;

    /// <summary>The issue its custom properties name, or null when they are gone or do not agree with their code.</summary>
    public FormIssue? Issue { get; init; }

    /// <summary>Form codes printed in its footers, or in its text, without repeats. Normally one, equal to the issue's.</summary>
    public IReadOnlyList<FormCode> PrintedCodes { get; init; } = [];

    /// <summary>The fields of a definition, found by all their anchors.</summary>
    /// <param name="definition">The frozen definition.</param>
    /// <param name="issueId">Issue the bookmarks were made for.</param>
    public RawForm Read(FormDefinition definition, string issueId) => FieldFinder.Find(definition, issueId, story);
}
