using CqpKits.Forms.Answers;

namespace CqpKits.Returns.Tree;

/// <summary>
/// Which cells a floating drawing may lie over. Where the text breaks into lines and pages is not known here, so that every cell counts that it cannot be
/// shown to stay clear of.
/// </summary>
internal static class Overlays
{
    /// <summary>Twentieths of a point: a drawing in the head or foot that reaches further is no ornament of the margin.</summary>
    private const int Margin = 4000;

    /// <summary>Twentieths of a point: lower than this on the page, a drawing may be an ornament of the foot.</summary>
    private const int Foot = 9500;

    private static readonly RawOddity Overlay = new(OddityKind.Overlay, "");

    /// <summary>Marks the cells that drawings of the text may lie over.</summary>
    public static void Lay(Story story, IEnumerable<FloatingDrawing> drawings)
    {
        foreach (var drawing in drawings)
        {
            var rows = (drawing.Host?.Cell is null ? BesideParagraph(story, drawing) : InCell(drawing)).ToHashSet();
            Mark(story, cell => rows.Contains(cell.Row), drawing.Host);
        }
    }

    /// <summary>Marks all cells where a drawing of a head or foot reaches over the text.</summary>
    public static void LayFromMargins(Story story, IEnumerable<FloatingDrawing> drawings)
    {
        if (drawings.Any(d => !d.IsBehind && (Math.Abs(d.Top ?? 0) > Margin || d.Height > Margin || d.OnPage is > Margin and < Foot)))
        {
            Mark(story, _ => true, null);
        }
    }

    /// <summary>The row, where the drawing cannot be higher; else the table.</summary>
    private static IEnumerable<TreeRow> InCell(FloatingDrawing drawing)
    {
        for (var container = drawing.Host; container?.Cell is { Row: var row }; container = container.Outer)
        {
            foreach (var covered in drawing is { Top: >= 0, Bottom: var bottom } && bottom <= Math.Max(row.Height, 400) ? [row] : row.Table.Rows)
            {
                yield return covered;
            }
        }
    }

    /// <summary>The tables beside the paragraph: below it, above it, or all where it is placed on the page.</summary>
    private static IEnumerable<TreeRow> BesideParagraph(Story story, FloatingDrawing drawing)
    {
        var outer = story.Tables.Where(t => t.Rows.SelectMany(r => r.Cells).FirstOrDefault()?.Container.Outer is null).ToList();
        var above = outer.Where(t => t.Number <= drawing.TablesBefore).TakeLast(drawing.Top >= 0 ? 0 : 1);
        var below = outer.Where(t => t.Number > drawing.TablesBefore).Take(drawing.Bottom switch { < 0 => 0, > Margin => int.MaxValue, _ => 1 });
        return (drawing.Top is null || drawing.Height > 3 * Margin ? outer : above.Concat(below)).SelectMany(t => t.Rows);
    }

    private static void Mark(Story story, Func<TreeCell, bool> isCovered, Container? host)
    {
        foreach (var container in story.Containers.Where(c => c.Root != host?.Root && Cells(c).Any(isCovered)).Select(c => c.Root).Distinct())
        {
            container.AddOwn(Overlay);
        }
    }

    /// <summary>The cell, and those around its table.</summary>
    private static IEnumerable<TreeCell> Cells(Container container)
    {
        for (var around = container; around is not null; around = around.Outer)
        {
            if (around.Cell is { } cell)
            {
                yield return cell;
            }
        }
    }
}
