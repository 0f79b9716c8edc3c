using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Fields;

/// <summary>The third anchor: finds the cell of a field by the labels printed in its row and over its column.</summary>
/// <param name="fields">All fields that have printed labels.</param>
/// <param name="tables">The tables of the document.</param>
internal sealed class PrintedLabelIndex(LabelledFields fields, IReadOnlyList<TableIndex> tables)
{
    private readonly List<TableIndex> headless = [.. tables.Where(t => !t.HasHeader)];
    private readonly ILookup<PrintedLabel, TableIndex> headed = tables.SelectMany(t => t.HeaderLabels.Select(l => (Label: l, Table: t))).ToLookup(h => h.Label, h => h.Table);
    private readonly ILookup<PrintedLabel, TableIndex> rowed = tables.SelectMany(t => t.RowLabels.Select(l => (Label: l, Table: t))).ToLookup(r => r.Label, r => r.Table);

    /// <summary>The containers in the place of each field, with repeats.</summary>
    public IEnumerable<(string FieldId, Container Container)> All() =>
        fields.All.SelectMany(f => Cells(f).Select(c => (f.Id, c.Container.Root)));

    private IEnumerable<TreeCell> Cells(LabelledField field) =>
        field.Row.IsEmpty ? UnderHeaderAlone(field)
        : field.Column.IsEmpty ? headless.SelectMany(t => t.Rows(field.Row)).Where(r => r.Cells.Count == 2).Select(r => r.Cells[1])
        : rowed[field.Row].SelectMany(t => t.Headers(field.Column).SelectMany(h => InRow(t, field, h)));

    private static IEnumerable<TreeCell> InRow(TableIndex table, LabelledField field, TreeCell header)
    {
        var own = table.Rows(field.Row).SelectMany(r => Under(header, r).Except(table.LabelCellsOf(r)));
        // A label merged over rows is that of a row which has none of its own, or of a cell merged as it is.
        var merged = table.MergedRows(field.Row).SelectMany(r => Under(header, r)).Where(c => TableIndex.IsMerged(c) || !table.Coded.Contains(c.Row));
        return own.Concat(merged);
    }

    /// <summary>
    /// A field without row label stands in the first row under its header. One word over a cell is little to go by: where several tables have it,
    /// those count whose row of headers has most of what such fields are headed by.
    /// </summary>
    private IEnumerable<TreeCell> UnderHeaderAlone(LabelledField field)
    {
        var candidates = headed[field.Column]
            .SelectMany(t => t.Headers(field.Column).Select(h => (Cells: FirstBelow(t, field, h), Score: fields.AloneColumns.Count(l => t.Headers(l).Any(c => c.Row == h.Row)))))
            .Where(c => c.Cells.Count > 0)
            .ToList();
        var best = candidates.Select(c => c.Score).DefaultIfEmpty().Max();
        return candidates.Where(c => c.Score == best).SelectMany(c => c.Cells);
    }

    /// <summary>
    /// The cells under a header in its first row, unless that row is another field's, or they are labels themselves; and what is written in the rows below
    /// that are made as the first and say nothing of what they are: a copy of it.
    /// </summary>
    private List<TreeCell> FirstBelow(TableIndex table, LabelledField field, TreeCell header)
    {
        var claimed = fields.Under(field.Column).Where(f => !f.Row.IsEmpty).SelectMany(f => table.Rows(f.Row).Concat(table.MergedRows(f.Row))).ToHashSet();
        var below = table.Table.Rows.SkipWhile(r => r.RepeatsAsHeader || !Under(header, r).Any()).ToList();
        if (below.Count == 0 || claimed.Contains(below[0]))
        {
            return [];
        }

        var copies = below.Skip(1).TakeWhile(r => IsMadeAs(below[0], r) && !claimed.Contains(r) && !r.Cells.Any(IsLabel));
        return [.. Under(header, below[0]).Where(c => !IsLabel(c)), .. copies.SelectMany(r => Under(header, r)).Where(c => c.Label.Length > 0)];
    }

    private static bool IsMadeAs(TreeRow first, TreeRow other) => first.Cells.Select(c => (c.Start, c.Span)).SequenceEqual(other.Cells.Select(c => (c.Start, c.Span)));

    private bool IsLabel(TreeCell cell) => fields.Labels.In(cell.Label).Any(l => l.Folded == cell.Label);

    private static IEnumerable<TreeCell> Under(TreeCell header, TreeRow row) => row.Number <= header.Row.Number
        ? []
        : row.Cells.Where(c => c.Overlaps(header) && c.Container.Root != header.Container.Root);
}
