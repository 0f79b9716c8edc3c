namespace CqpKits.Sheets.Reading.Formats;

/// <summary>One of the parts, separated by semicolons, of the code of a number format (ECMA-376 part 1, 18.8.31).</summary>
/// <param name="Pieces">What it shows, in order.</param>
/// <param name="Condition">For which numbers it was made; null where it does not say.</param>
/// <param name="Colour">The number in the old palette of the colour that it names; null without.</param>
internal sealed record FormatSection(IReadOnlyList<FormatPiece> Pieces, FormatCondition? Condition, int? Colour)
{
    /// <summary>Whether it shows a text.</summary>
    public bool IsText => Has(FormatPieceKind.Text);

    /// <summary>Whether it shows a number as typed: nothing else stands in it.</summary>
    public bool IsGeneral => Pieces.Count == 1 && Pieces[0].Kind is FormatPieceKind.General or FormatPieceKind.Text;

    /// <summary>Whether it shows parts of a date or of an hour.</summary>
    public bool IsTime => Has(FormatPieceKind.Time) || Has(FormatPieceKind.Elapsed);

    /// <summary>Whether it has a piece of a kind.</summary>
    public bool Has(FormatPieceKind kind) => Pieces.Any(p => p.Kind == kind);
}

/// <summary>For which numbers a section was made.</summary>
/// <param name="Sign">Sign of comparison.</param>
/// <param name="Bound">What is compared with.</param>
internal sealed record FormatCondition(string Sign, decimal Bound)
{
    /// <summary>Whether it only holds for numbers below zero, which are then shown without their sign.</summary>
    public bool IsNegative => Sign is "<" or "<=" && Bound <= 0;

    /// <summary>Whether a number meets it.</summary>
    public bool Holds(decimal value) => Sign switch
    {
        "<" => value < Bound,
        "<=" => value <= Bound,
        ">" => value > Bound,
        ">=" => value >= Bound,
        "=" => value == Bound,
        _ => value != Bound,
    };
}
