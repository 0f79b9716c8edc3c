using CqpKits.Documents.Blocks;
using CqpKits.Forms.Identity;

namespace CqpKits.Documents;

/// <summary>A document whose wording, order, numbering and identity are settled; a writer only chooses how it looks.</summary>
public sealed record Document
{
    /// <summary>Title, for the file's properties and its reader's window.</summary>
    public required string Title { get; init; }

    /// <summary>Page.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>Content.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Text at the left of every page's head: who issues it. May be empty.</summary>
    public string HeaderLeft { get; init; } = "";

    /// <summary>Text at the right of every page's head: what it is. May be empty.</summary>
    public string HeaderRight { get; init; } = "";

    /// <summary>Identity of the issued copy: written into the file, its code at the left of every page's foot beside « Page X / Y ». Null for a document without fields.</summary>
    public FormIssue? Issue { get; init; }
}
