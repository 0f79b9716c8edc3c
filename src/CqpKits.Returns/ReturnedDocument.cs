using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Returns.EntrySheets;
using CqpKits.Returns.Fields;
using CqpKits.Returns.Pdf;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns;

/// <summary>A returned file, parsed; what it is, then what its fields hold.</summary>
public sealed class ReturnedDocument
{
    private readonly Func<FormDefinition, string, CancellationToken, RawForm> read;

    internal ReturnedDocument(Story story, IReadOnlyList<Story> margins) =>
        read = (definition, issueId, cancellation) => FieldFinder.Find(definition, issueId, story, margins, cancellation);

    internal ReturnedDocument(PdfReturn file)
    {
        read = (definition, _, _) => file.Read(definition);
        (Issue, PrintedCodes, IsBooklet) = (file.Issue, file.PrintedCodes, file.IsBooklet);
    }

    internal ReturnedDocument(EntrySheet sheet) => (read, EnteredBy) = ((definition, _, _) => sheet.Read(definition), sheet.Enterer);

    /// <summary>The issue its custom properties name, or null when they are gone or do not agree with their code.</summary>
    public FormIssue? Issue { get; init; }

    /// <summary>Form codes printed in its footers, or in its text, without repeats. Normally one, equal to the issue's.</summary>
    public IReadOnlyList<FormCode> PrintedCodes { get; init; } = [];

    /// <summary>Whether it is a booklet, which prints forms and is none: its feet say so, and no code stands anywhere else.</summary>
    public bool IsBooklet { get; init; }

    /// <summary>Who typed it in from paper, empty when nobody said so; null when it is the form itself.</summary>
    public string? EnteredBy { get; }

    /// <summary>The fields of a definition, found by all their anchors.</summary>
    /// <param name="definition">The frozen definition.</param>
    /// <param name="issueId">Issue the bookmarks were made for.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public RawForm Read(FormDefinition definition, string issueId, CancellationToken cancellation = default) => read(definition, issueId, cancellation);
}
