using CqpKits.Docx.Runs;

namespace CqpKits.Docx.Tables;

/// <summary>Column widths in twips. The edges are rounded, not the widths, so that rounding errors do not add up over the columns.</summary>
internal sealed class ColumnWidths
{
    private readonly int[] edges;

    public ColumnWidths(IReadOnlyList<decimal> millimetres)
    {
        edges = new int[millimetres.Count + 1];
        var edge = 0m;
        for (var i = 0; i < millimetres.Count; i++)
        {
            edge += millimetres[i];
            edges[i + 1] = Measure.Twips(edge);
        }
    }

    public int Total => edges[^1];

    public IEnumerable<int> Each => edges.Zip(edges.Skip(1), (left, right) => right - left);

    public int Of(int column, int span) => edges[column + span] - edges[column];
}
