using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Looks.Styles;

namespace CqpKits.Looks.Styling;

/// <summary>Styles paragraphs in a cell, by the look of the table, the role of the cell and the field in it.</summary>
/// <param name="Style">Look of its table.</param>
/// <param name="Role">Its role.</param>
/// <param name="Cell">The cell.</param>
public sealed record CellStyling(TableStyle Style, CellRole Role, Cell Cell) : IParagraphStyling
{
    /// <inheritdoc/>
    public Alignment Alignment => Cell.Alignment;

    /// <inheritdoc/>
    public decimal? GreatestSize { get; init; }

    /// <inheritdoc/>
    public Background Background => Cell.IsReversed ? Background.Black
        : Cell.Tone > 0 ? Background.Tone
        : Style == TableStyle.Grid && Role == CellRole.ColumnHeader ? Background.Accent
        : Background.Plain;

    /// <summary>True when a mark is written into it.</summary>
    public bool HoldsMark => CellFields.Of(Cell).Any(f => f.Field.Kind is MarkKind);

    /// <summary>Style of the paragraph that an empty cell must have.</summary>
    public string EmptyStyle => Style == TableStyle.Grid ? StyleIds.GridText : StyleIds.FieldLine;

    /// <inheritdoc/>
    public string StyleOf(Paragraph paragraph)
    {
        var field = CellFields.Of(paragraph).FirstOrDefault()?.Field.Kind;
        return (field, paragraph.Style, Style, Role) switch
        {
            (MarkKind, _, _, _) => StyleIds.MarkLine,
            (null, not ParagraphStyle.Body, _, _) when Background != Background.Accent => StyleIds.Of(paragraph.Style),
            (_, _, TableStyle.Grid, CellRole.ColumnHeader) => StyleIds.ColumnHeader,
            (null, _, TableStyle.Grid, CellRole.RowHeader) => StyleIds.RowHeader,
            (_, _, TableStyle.Grid or TableStyle.Plain, _) => StyleIds.GridText,
            (null, _, TableStyle.Frame, CellRole.ColumnHeader) => StyleIds.FrameTitle,
            (null, _, _, CellRole.ColumnHeader) => StyleIds.FieldLabel,
            _ => StyleIds.FieldLine,
        };
    }

    /// <summary>The role of a cell of a table.</summary>
    public static CellRole RoleOf(Table table, GridCell placed) =>
        placed.Row < table.HeaderRows ? CellRole.ColumnHeader : placed.Cell.IsRowHeader ? CellRole.RowHeader : CellRole.Body;
}
