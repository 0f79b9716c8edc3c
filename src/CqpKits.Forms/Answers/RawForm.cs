namespace CqpKits.Forms.Answers;

/// <summary>
/// What a reader found in a file, before anyone decides what it means. It is the same for every format: a Word file, an OpenDocument, an entry sheet, a PDF;
/// no reader pretends to be another.
/// </summary>
public sealed record RawForm
{
    /// <summary>
    /// The fields of the definition that carry a value, in its order: each once, or a choice once for each of its boxes where the format has boxes.
    /// </summary>
    public required IReadOnlyList<RawField> Fields { get; init; }

    /// <summary>What was found that the definition does not know, in French: extra rows, anchors of another form. Empty when there is nothing.</summary>
    public IReadOnlyList<string> Unexpected { get; init; } = [];

    /// <summary>Bookmarks of our making that belong to no field of this copy, without repeats: they came with content of another one.</summary>
    public IReadOnlyList<string> ForeignBookmarks { get; init; } = [];

    /// <summary>How many of <see cref="Fields"/> stand in several tables, in several paragraphs outside tables, or on several pages of a PDF; places with tracked changes are left out.</summary>
    public int InSeveralTables { get; init; }
}

/// <summary>One field with every place where an anchor of it was found: normally one, none when it was lost.</summary>
/// <param name="FieldId">Field.</param>
/// <param name="Entries">What was found at each place, in the order of the file.</param>
public sealed record RawField(string FieldId, IReadOnlyList<RawEntry> Entries)
{
    /// <summary>Code of the value whose box this is; null for a field without boxes, and for a choice that is entered as a word.</summary>
    public string? Box { get; init; }
}

/// <summary>What was found at one place of a file to which an anchor of a field led: a cell, a paragraph, a line of a sheet.</summary>
public sealed record RawEntry
{
    /// <summary>Where, in French: « tableau 2, ligne 3, colonne 5 ».</summary>
    public required string Place { get; init; }

    /// <summary>Kinds of anchor found here.</summary>
    public required IReadOnlyList<AnchorKind> Anchors { get; init; }

    /// <summary>What was entered where the file asks for it: a content control, a cell of a sheet. Lines end as <c>\n</c>. Null when the place has nothing left that asks.</summary>
    public string? Entered { get; init; }

    /// <summary>What stands beside it at the same place, printed text included; all of the text where <see cref="Entered"/> is null.</summary>
    public string Beside { get; init; } = "";

    /// <summary>All text of the place with tracked changes rejected; null when it has no tracked change.</summary>
    public string? BeforeChanges { get; init; }

    /// <summary>State of each box at the place that has a state of its own beside its sign: true for ticked. Empty when there is none, or none is left.</summary>
    public IReadOnlyList<bool> Ticks { get; init; } = [];

    /// <summary>True when the place also holds an anchor of another field, or of another issue: cells were merged, content was moved or pasted.</summary>
    public bool IsShared { get; init; }

    /// <summary>What a person sees there and the texts do not tell, or the other way round: hidden or struck text, drawings.</summary>
    public IReadOnlyList<RawOddity> Oddities { get; init; } = [];
}
