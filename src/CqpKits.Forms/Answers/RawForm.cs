namespace CqpKits.Forms.Answers;

/// <summary>What a reader found in a file, before anyone decides what it means.</summary>
public sealed record RawForm
{
    /// <summary>The fields of the definition, each once (a choice once for each box), in its order; signature boxes left out.</summary>
    public required IReadOnlyList<RawField> Fields { get; init; }

    /// <summary>What was found that the definition does not know, in French: extra rows, anchors of another form.</summary>
    public IReadOnlyList<string> Strangers { get; init; } = [];
}

/// <summary>One field with every place where an anchor of it was found: normally one, none when it was lost.</summary>
/// <param name="FieldId">Field.</param>
/// <param name="Containers">The places, in the order of the file.</param>
public sealed record RawField(string FieldId, IReadOnlyList<RawContainer> Containers)
{
    /// <summary>Code of the value whose box this is; null for a field that is no choice.</summary>
    public string? Box { get; init; }
}

/// <summary>A cell, or a paragraph outside tables, to which an anchor of a field led.</summary>
public sealed record RawContainer
{
    /// <summary>Where, in French: « tableau 2, ligne 3, colonne 5 ».</summary>
    public required string Place { get; init; }

    /// <summary>Kinds of anchor found here.</summary>
    public required IReadOnlyList<AnchorKind> Anchors { get; init; }

    /// <summary>Text inside the content controls of the container, null when it has none. Lines are separated by <c>\n</c>.</summary>
    public string? ControlText { get; init; }

    /// <summary>Text of the container outside controls, fixed text included.</summary>
    public string OutsideText { get; init; } = "";

    /// <summary>Text of the whole container with tracked changes rejected; null when it has no tracked change.</summary>
    public string? TextBeforeChanges { get; init; }

    /// <summary>State of each checkbox control of the container: true for ticked. Empty when it has none, or none is left.</summary>
    public IReadOnlyList<bool> Checks { get; init; } = [];

    /// <summary>True when the container also holds an anchor of another field, or of another issue: cells were merged, content was moved or pasted.</summary>
    public bool HoldsOtherField { get; init; }

    /// <summary>What a person sees there and the texts do not tell, or the other way round: hidden or struck text, drawings.</summary>
    public IReadOnlyList<RawOddity> Oddities { get; init; } = [];
}
