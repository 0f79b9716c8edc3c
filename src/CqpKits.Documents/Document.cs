using CqpKits.Documents.Blocks;
using CqpKits.Forms.Identity;

namespace CqpKits.Documents;

/// <summary>A document with its final wording, order, numbering and identity; a writer only decides how it looks.</summary>
public sealed record Document
{
    /// <summary>Title, written into the properties of the file.</summary>
    public required string Title { get; init; }

    /// <summary>Page set-up, up to the first section break.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>Its blocks, in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Text at the left of every header: who issues the document. May be empty.</summary>
    public string HeaderLeft { get; init; } = "";

    /// <summary>Text at the right of every header: what the document is. May be empty.</summary>
    public string HeaderRight { get; init; } = "";

    /// <summary>What a booklet that binds it with others does with it.</summary>
    public BookletPlace InBooklet { get; init; }

    /// <summary>
    /// Identity of the issued copy, written into the file; its code is printed at the left of every footer, before « Page X / Y ». Null for a
    /// document without fields.
    /// </summary>
    public FormIssue? Issue { get; init; }
}
