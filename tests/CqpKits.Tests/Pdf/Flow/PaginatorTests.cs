using CqpKits.Documents.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Structure;

namespace CqpKits.Tests.Pdf.Flow;

/// <summary>What stands on which page.</summary>
public sealed class PaginatorTests
{
    private static readonly PageArea Area = new(0, 0, 0, 400 * Length.Point, 100 * Length.Point);

    [Fact]
    public void The_greater_of_two_spaces_counts_and_none_at_the_top_of_a_page_that_opens_by_itself()
    {
        Assert.Equal(["0 60", "0"], Tops(Item(40, after: 20), Item(40, before: 10), Item(90, before: 30)));
    }

    [Fact]
    public void Space_above_the_first_item_of_a_section_and_behind_a_page_break_stays()
    {
        Assert.Equal(["30", "0 31"], Tops(Item(10, before: 30), new PageStart(), Item(10, before: 30)));
    }

    [Fact]
    public void What_keeps_with_the_next_moves_with_it()
    {
        Assert.Equal(["0", "0 20"], Tops(Item(70), Kept(20), Item(20)));
    }

    [Fact]
    public void A_chain_that_no_page_can_hold_is_parted()
    {
        Assert.Equal(["0 10 50", "0"], Tops(Item(10), Kept(40), Kept(40), Kept(40)));
    }

    [Fact]
    public void A_paragraph_leaves_two_lines_on_either_page()
    {
        Assert.Equal(["0 70", "0"], Tops(Item(70), Lines(5)));
        Assert.Equal(["0", "0"], Tops(Item(90), Lines(3)));
    }

    [Fact]
    public void What_no_page_can_hold_is_told()
    {
        var paginator = new Paginator();
        paginator.Add(Area, [Item(10), Item(150)]);
        Assert.Equal(150 * Length.Point, Assert.Single(paginator.Overflowing).Height);
        Assert.Equal(2, paginator.Pages.Count);
    }

    [Fact]
    public void What_starts_a_sheet_begins_behind_a_page_that_stays_blank()
    {
        var paginator = new Paginator();
        paginator.Add(Area, [Item(10)]);
        paginator.StartSheet();
        paginator.Add(Area, [Item(10), new PageStart(), Item(10)]);
        paginator.StartSheet();
        paginator.Add(Area, [Item(10)]);
        Assert.Equal([false, true, false, false, false], paginator.Pages.Select(p => p.IsBlank));
    }

    private static Blank Item(int height, int before = 0, int after = 0) => new(height * Length.Point) { Before = before * Length.Point, After = after * Length.Point };

    private static Blank Kept(int height) => new(height * Length.Point) { KeepsWithNext = true };

    private static ParagraphItem Lines(int count)
    {
        Line[] lines = [.. Enumerable.Range(0, count).Select(_ => new Line([], 0, 0, 10 * Length.Point))];
        return new ParagraphItem(new PerCopy<IReadOnlyList<Line>>(lines, null), .., new ParagraphFrame(0, Area.Width, Alignment.Start, null), new NodePlace(null, () => new StructureNode("P")));
    }

    private static List<string> Tops(params FlowItem[] items)
    {
        var paginator = new Paginator();
        paginator.Add(Area, items);
        return [.. paginator.Pages.Select(p => string.Join(' ', p.Placed.Select(i => i.Top / Length.Point)))];
    }
}
