namespace CqpKits.Sheets.Reading.Formats;

/// <summary>A piece of the code of a number format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it shows for a literal; else as written, in small letters for the parts of a date.</param>
internal sealed record FormatPiece(FormatPieceKind Kind, string Text);

/// <summary>Kinds of piece.</summary>
internal enum FormatPieceKind
{
    /// <summary>Shown as it is.</summary>
    Literal,

    /// <summary>The place of a digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    Digit,

    /// <summary>The decimal sign.</summary>
    Point,

    /// <summary>A sign of thousands, or of division by a thousand.</summary>
    Comma,

    /// <summary>A sign that multiplies by a hundred.</summary>
    Percent,

    /// <summary>The exponent of a scientific notation.</summary>
    Exponent,

    /// <summary>The bar of a fraction.</summary>
    Slash,

    /// <summary>A part of a date or of an hour: a run of <c>y</c>, <c>m</c>, <c>d</c>, <c>h</c> or <c>s</c>.</summary>
    Time,

    /// <summary>Hours, minutes or seconds that are counted on beyond a day.</summary>
    Elapsed,

    /// <summary>Morning or afternoon.</summary>
    Half,

    /// <summary>The text of the cell.</summary>
    Text,

    /// <summary>The number as it was typed.</summary>
    General,
}
