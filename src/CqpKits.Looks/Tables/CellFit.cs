using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using CqpKits.Looks.Widths;

namespace CqpKits.Looks.Tables;

/// <summary>
/// Finds the largest size at which no word of a cell is wider than its column. In large print columns keep their widths, so that tables fit their pages; a long
/// word in a narrow column would be broken by the word processor.
/// </summary>
/// <param name="theme">The look.</param>
/// <param name="scale">Its sizes.</param>
/// <param name="texts">Decides by the texts of cells.</param>
public sealed class CellFit(Theme theme, TypeScale scale, ITextDecider texts)
{
    private const decimal PointsPerMillimetre = 72m / 25.4m;

    /// <summary>A text as wide as any date.</summary>
    private const string WholeDate = "00/00/0000";

    /// <summary>Size in points to which the texts of a cell are held, not less than at normal size; null where they fit, as they always do at normal size.</summary>
    public decimal? Size(Table table, GridCell cell)
    {
        if (scale.Scale <= 1)
        {
            return null;
        }

        return texts.Decide(cell.Cell.Blocks, text => Size(table, cell, text));
    }

    private decimal? Size(Table table, GridCell cell, string text)
    {
        var dates = CellFields.Of(cell.Cell).Any(f => f.Field.Kind is DateKind) ? [WholeDate] : Array.Empty<string>();
        var words = text.Split([' ', '\n', '\t', '-'], StringSplitOptions.RemoveEmptyEntries);
        var longest = words.Concat(dates).Select(word => WordWidth.Of(word, theme.Font)).DefaultIfEmpty().Max();
        if (longest == 0)
        {
            return null;
        }

        var room = table.WidthOf(cell) - (2 * Table.SideMargin) - 0.4m;
        var fits = Math.Floor(room * PointsPerMillimetre / longest * 2) / 2;
        return fits >= scale.Grid ? null : Math.Max(fits, TypeScale.Floor);
    }
}
