namespace CqpKits.Kits.Importing.Structure;

/// <summary>A text of a sheet that was understood.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, on one line; without its code once that was taken.</param>
/// <param name="Line">Number of its line.</param>
public sealed record FoundText(NodeKind Kind, string Text, int Line)
{
    /// <summary>Its code, as the sheet gives it; null where it gives none.</summary>
    public string? Code { get; init; }

    /// <summary>Its number, « 1.2 », where the sheet numbers it without a code; else null.</summary>
    public string? Number { get; init; }
}

/// <summary>A line of a sheet that was understood.</summary>
/// <param name="Line">Its number.</param>
/// <param name="Texts">Its texts, from the outside inwards.</param>
/// <param name="IsWhole">Whether its texts belong together, as in a table; not so in an outline, where an activity stands above its competencies.</param>
public sealed record FoundLine(int Line, IReadOnlyList<FoundText> Texts, bool IsWhole)
{
    /// <summary>Whether activities stand behind the competency that they belong to, as in a table whose column of activities is to the right.</summary>
    public bool ActivitiesFollow { get; init; }
}
