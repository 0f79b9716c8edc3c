using CqpKits.Diagnostics;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>Reads lines whose columns are kinds of nodes: « Bloc », « Compétence », « Critères ».</summary>
internal sealed class ColumnReading(string path, SheetColumns columns)
{
    private readonly List<SheetColumn> labels = [.. columns.Known.Where(c => c.Meaning is { Role: ColumnRole.Label, Kind: not null }).OrderBy(c => c.Meaning!.Kind).ThenBy(c => c.Index)];
    private readonly Dictionary<NodeKind, int> codes = CodesOf(columns);
    private readonly bool hasTasks = PlaceOf(columns, NodeKind.Task) is not null;
    private readonly bool activitiesFollow = PlaceOf(columns, NodeKind.Activity) > PlaceOf(columns, NodeKind.Competency);

    /// <summary>Whether the columns make a table: two kinds at least, or one beside its codes.</summary>
    public static bool Fits(SheetColumns columns) =>
        columns.Known.Count(c => c.Meaning is { Role: ColumnRole.Label, Kind: not null }) is var kinds && (kinds > 1 || (kinds == 1 && columns.Known.Any(c => c.Meaning!.Role == ColumnRole.Code)));

    /// <summary>The lines; no value when two columns would say the same.</summary>
    public Checked<IReadOnlyList<FoundLine>> Read(IReadOnlyList<TableRow> rows)
    {
        var twice = labels.Where(c => !NodeKindWords.IsListed(c.Meaning!.Kind!.Value)).GroupBy(c => c.Meaning!.Kind).Where(g => g.Count() > 1)
            .Select(g => UnderstandingMessages.RepeatedColumn(g.Select(c => $"« {c.Heading} » ({ColumnLetters.Of(c.Index)})"), path)).ToList();
        return twice.Count > 0
            ? Checked.Failed<IReadOnlyList<FoundLine>>(twice)
            : Checked.All(rows.Select(Read));
    }

    private Checked<FoundLine> Read(TableRow row)
    {
        if (Banner(row) is { } banner)
        {
            return Checked.Of(new FoundLine(row.Line, [banner], IsWhole: true) { ActivitiesFollow = activitiesFollow });
        }

        var read = labels.Select(c => Texts(row, c)).ToList();
        return Checked.Of(new FoundLine(row.Line, [.. read.SelectMany(r => r.Texts)], IsWhole: true) { ActivitiesFollow = activitiesFollow }, [.. read.SelectMany(r => r.Found), .. Alone(row)]);
    }

    /// <summary>A bloc or domain alone on its line, across a table that has no column for it: « Bloc 1 – … ».</summary>
    private FoundText? Banner(TableRow row)
    {
        var filled = row.Cells.Index().Where(c => c.Item.Trim().Length > 0).ToList();
        return filled is [var (index, cell)] && labels.TrueForAll(c => c.Meaning!.Kind is not (NodeKind.Block or NodeKind.Domain))
            && OutlineMarks.Of(row.Line, index, CellItems.OneText(cell)) is { Kind: NodeKind.Block or NodeKind.Domain, Leading: { } leading } marks
                ? new FoundText(marks.Kind.Value, leading.Rest, row.Line) { Code = leading.Code, Number = leading.Number }
                : null;
    }

    private (List<FoundText> Texts, List<Diagnostic> Found) Texts(TableRow row, SheetColumn column)
    {
        var kind = column.Meaning!.Kind!.Value;
        var cell = SheetColumns.At(row.Cells, column.Index);
        if (cell.Trim().Length == 0)
        {
            return ([], []);
        }

        var tasks = kind == NodeKind.Activity && !hasTasks ? CellItems.Led(cell) : null;
        var items = NodeKindWords.IsListed(kind) ? CellItems.Listed(cell) : tasks is null ? CellItems.Whole(cell) : new CellItems(null, [tasks.Announcement!]);
        List<FoundText> texts = [.. Announced(kind, items, row.Line), .. items.Items.Select(i => new FoundText(kind, i, row.Line))];
        var (coded, found) = codes.TryGetValue(kind, out var place) ? Coded(texts, SheetColumns.At(row.Cells, place), row.Line) : (texts, []);
        return ([.. coded, .. (tasks?.Items ?? []).Select(t => new FoundText(NodeKind.Task, t, row.Line))], found);
    }

    /// <summary>The texts with the codes of their cell, one a line.</summary>
    private (List<FoundText> Texts, List<Diagnostic> Found) Coded(List<FoundText> texts, string cell, int line)
    {
        var codes = CellItems.Lines(cell);
        if (codes.Count == 0)
        {
            return (texts, []);
        }

        var at = new SourcePosition(path, line, 1);
        if (codes.Count != texts.Count)
        {
            return (texts, [StructureMessages.BadCode(CellItems.OneText(cell), at)]);
        }

        var given = texts.Zip(codes, CodeCell.Given).ToList();
        return ([.. given.Select(g => g.Text)], [.. given.Zip(codes).Where(g => g.First.IsBad).Select(g => StructureMessages.BadCode(g.Second, at))]);
    }

    /// <summary>A text above the bullets of criteria announces them; above others, it is one of them.</summary>
    private static IEnumerable<FoundText> Announced(NodeKind kind, CellItems items, int line) =>
        items.Announcement is { } text ? [new FoundText(kind is NodeKind.Criterion or NodeKind.Indicator ? NodeKind.Headline : kind, text, line)] : [];

    /// <summary>A code without a label beside it.</summary>
    private IEnumerable<Diagnostic> Alone(TableRow row) =>
        from code in codes
        let text = CellItems.OneText(SheetColumns.At(row.Cells, code.Value))
        where text.Length > 0 && labels.Where(c => c.Meaning!.Kind == code.Key).All(c => SheetColumns.At(row.Cells, c.Index).Trim().Length == 0)
        select UnderstandingMessages.NotUnderstood(text, new SourcePosition(path, row.Line, 1));

    private static int? PlaceOf(SheetColumns columns, NodeKind kind) => columns.Known.FirstOrDefault(c => c.Meaning == new ColumnMeaning(ColumnRole.Label, kind))?.Index;

    /// <summary>The column of codes of each kind: the one whose heading names the kind, else the one before its labels, else behind them.</summary>
    private static Dictionary<NodeKind, int> CodesOf(SheetColumns columns)
    {
        var labels = columns.Known.Where(c => c.Meaning is { Role: ColumnRole.Label, Kind: not null }).ToList();
        var found = new Dictionary<NodeKind, int>();
        foreach (var column in columns.Known.Where(c => c.Meaning!.Role == ColumnRole.Code))
        {
            var kind = column.Meaning!.Kind ?? labels.Where(l => l.Index > column.Index).Concat(labels.AsEnumerable().Reverse()).Select(l => l.Meaning!.Kind).FirstOrDefault();
            if (kind is { } of)
            {
                found.TryAdd(of, column.Index);
            }
        }

        return found;
    }
}
