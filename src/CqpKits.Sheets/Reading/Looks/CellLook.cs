using CqpKits.Packages.Looks;
using CqpKits.Sheets.Reading.Formats;

namespace CqpKits.Sheets.Reading.Looks;

/// <summary>How a cell looks.</summary>
/// <param name="Format">Its number format; null where a condition leaves it as it is.</param>
/// <param name="Text">Its font.</param>
/// <param name="Ground">The colour behind its text; null where it is a pattern.</param>
/// <param name="IsRepeated">Whether its text is repeated until the cell is full.</param>
internal sealed record CellLook(NumberFormat? Format, TextLook Text, Colour? Ground, bool IsRepeated)
{
    /// <summary>Below this contrast nobody reads a text: white on pale yellow has 1.06, light grey on white 1.4.</summary>
    private const double LeastContrast = 1.15;

    /// <summary>A cell without style.</summary>
    public static CellLook Plain { get; } = new(NumberFormat.General, TextLook.Plain, Colour.White, false);

    /// <summary>Whether a text of a colour is seen here; the automatic colour is black.</summary>
    public bool Shows(Colour? colour) => Ground is not { } ground || (colour ?? Colour.Black).ShowsOn(ground, LeastContrast);
}
