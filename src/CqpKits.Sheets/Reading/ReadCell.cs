namespace CqpKits.Sheets.Reading;

/// <summary>A filled cell.</summary>
/// <param name="Text">What it stores, as a person writes it: dates jj/mm/aaaa, percentages with their sign.</param>
public sealed record ReadCell(string Text)
{
    /// <summary>Why a person may see something else than <see cref="Text"/>; empty for an ordinary cell.</summary>
    public IReadOnlyList<CellOddity> Oddities { get; init; } = [];

    /// <summary>Whether a person may see something in it.</summary>
    public bool IsFilled => Text.Trim().Length > 0 || Oddities.Count > 0;

    /// <summary>Whether it has an oddity of a kind.</summary>
    public bool Has(CellOddityKind kind) => Oddities.Any(o => o.Kind == kind);
}
