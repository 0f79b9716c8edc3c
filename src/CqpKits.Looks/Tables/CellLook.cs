using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;

namespace CqpKits.Looks.Tables;

/// <summary>
/// The look of a cell, or of the part of a merged cell that lies in a row. A line between two rows is named by both its cells: there is none where either has none, else it is that of
/// the lower cell.
/// </summary>
public sealed record CellLook
{
    /// <summary>Blank between the upper or lower line of a cell and its content, millimetres; that at its sides is <see cref="Table.SideMargin"/>.</summary>
    public const decimal MarginAlong = 1.5m;

    /// <summary>Fill colour, <c>RRGGBB</c>; null for none.</summary>
    public string? Fill { get; private init; }

    /// <summary>True when its content is centred between its upper and lower line; else it is at the top.</summary>
    public bool IsCentered { get; private init; }

    /// <summary>The line above it; null for that of the table.</summary>
    public TableLine? Top { get; private init; }

    /// <summary>The line below it; null for that of the table.</summary>
    public TableLine? Bottom { get; private init; }

    /// <summary>The look of a cell of a table in one of its rows.</summary>
    internal static CellLook Of(Theme theme, Table table, CellStyling styling, CellPlace place) => new()
    {
        Fill = FillOf(theme, styling),
        IsCentered = styling.HoldsMark || styling.Background == Background.Accent || IsBox(styling),
        Top = table.Style == TableStyle.Grid
            ? styling.Cell.GoesOn ? TableLine.None : place.StartsGroup ? TableLine.AboveGroup(theme) : null
            : place.Row > 0 && place.Row <= table.HeaderRows ? TableLine.None : null,
        Bottom = (table.Style == TableStyle.Grid ? place.GoesOnBelow : IsLabel(table, place.Row)) ? TableLine.None : null,
    };

    private static string? FillOf(Theme theme, CellStyling styling) => (styling.Style, styling.Role) switch
    {
        _ when styling.Background == Background.Black => Tones.Black,
        _ when styling.Background == Background.Tone => Tones.Of(theme.Accent, styling.Cell.Tone),
        (TableStyle.Grid, CellRole.ColumnHeader) => theme.Accent,
        (TableStyle.Grid, CellRole.RowHeader) => theme.Tint,
        _ => null,
    };

    /// <summary>True for a centred cell of a drawing, whose content is also centred vertically.</summary>
    private static bool IsBox(CellStyling styling) => styling is { Style: TableStyle.Plain, Cell.Alignment: Alignment.Center };

    /// <summary>
    /// A label and the field below it have no line between them. When the cells of two rows differ in the line between them, a word processor draws the line that is there
    /// (ECMA-376 part 1, 17.4.66), so both cells have none.
    /// </summary>
    private static bool IsLabel(Table table, int row) => row < table.HeaderRows && row + 1 < table.Rows.Count;
}

/// <summary>Where a cell is, as far as its lines go.</summary>
/// <param name="Row">The row.</param>
/// <param name="StartsGroup">True when its row begins a group: the line above it is stronger.</param>
/// <param name="GoesOnBelow">True when the cell below continues it: there is no line between them.</param>
internal readonly record struct CellPlace(int Row, bool StartsGroup, bool GoesOnBelow);
