namespace CqpKits.Returns.Tree;

/// <summary>Where the reader stands.</summary>
internal sealed record Scope
{
    /// <summary>The cell or the paragraph outside tables; null between them.</summary>
    public Container? Owner { get; init; }

    /// <summary>The cell around the current table, or null.</summary>
    public Container? Outer { get; init; }

    /// <summary>The paragraph, or null between them.</summary>
    public TreeParagraph? Paragraph { get; init; }

    /// <summary>The table, or null.</summary>
    public TreeTable? Table { get; init; }

    /// <summary>The row, or null.</summary>
    public TreeRow? Row { get; init; }

    /// <summary>The innermost content control, or null.</summary>
    public Control? Control { get; init; }

    /// <summary>Tracked changes.</summary>
    public TextChange Change { get; init; }

    /// <summary>Look of the run.</summary>
    public TextMarks Marks { get; init; }

    /// <summary>Whether the rows here repeat on every page as headers.</summary>
    public bool InHeaderRows { get; init; }

    /// <summary>Whether this is a text box.</summary>
    public bool InTextBox { get; init; }
}
