using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>Reads lines each of which says in a column what it is: « Bloc », « Compétence », « Critère », or 1, 2, 3.</summary>
internal sealed class LevelReading(string path, SheetColumns columns)
{
    private static readonly NodeKind[][] ByDepth =
    [
        [NodeKind.Competency], [NodeKind.Competency, NodeKind.Criterion], [NodeKind.Block, NodeKind.Competency, NodeKind.Criterion],
        [NodeKind.Block, NodeKind.Competency, NodeKind.Group, NodeKind.Criterion],
    ];

    private readonly int level = columns.Known.First(c => c.Meaning!.Role == ColumnRole.Level).Index;
    private readonly int? code = columns.Known.FirstOrDefault(c => c.Meaning!.Role == ColumnRole.Code)?.Index;

    /// <summary>Whether the columns are such.</summary>
    public static bool Fits(SheetColumns columns) => columns.Known.Any(c => c.Meaning!.Role == ColumnRole.Level);

    /// <summary>The kinds for depths, from the outside; null when there are too many.</summary>
    public static NodeKind[]? KindsOf(int depths) => depths is > 0 && depths <= ByDepth.Length ? ByDepth[depths - 1] : null;

    /// <summary>The lines; one whose level is not known is left aside, and said.</summary>
    public Checked<IReadOnlyList<FoundLine>> Read(IReadOnlyList<TableRow> rows)
    {
        var numbers = rows.Select(r => Number(SheetColumns.At(r.Cells, level))).OfType<int>().Distinct().Order().ToList();
        return Checked.All(rows.Select(r => Read(r, numbers)));
    }

    private Checked<FoundLine> Read(TableRow row, List<int> numbers)
    {
        var word = CellItems.OneText(SheetColumns.At(row.Cells, level));
        var text = TextOf(row);
        var at = new SourcePosition(path, row.Line, 1);
        if (KindOf(word, numbers) is not { } kind || text.Length == 0)
        {
            return new Checked<FoundLine>(null, [UnderstandingMessages.NotUnderstood($"{word} {text}".Trim(), at)]);
        }

        var items = NodeKindWords.IsListed(kind) ? CellItems.Listed(text).Items : CellItems.Whole(text).Items;
        var texts = items.Select(i => new FoundText(kind, i, row.Line)).ToList();
        var (first, isBad) = code is { } place && texts.Count == 1 ? CodeCell.Given(texts[0], SheetColumns.At(row.Cells, place)) : (texts[0], false);
        return Checked.Of(
            new FoundLine(row.Line, [first, .. texts.Skip(1)], IsWhole: false), isBad ? [StructureMessages.BadCode(CellItems.OneText(SheetColumns.At(row.Cells, code!.Value)), at)] : []);
    }

    /// <summary>The filled cells that are neither level nor code, from the left: the first is the text.</summary>
    private string TextOf(TableRow row) =>
        Enumerable.Range(0, row.Cells.Length).Where(i => i != level && i != code && (columns.Columns.FirstOrDefault(c => c.Index == i)?.Meaning is not null || !columns.Known.Any(c => c.Meaning!.Role == ColumnRole.Label)))
            .Select(i => row.Cells[i]).FirstOrDefault(c => c.Trim().Length > 0) ?? "";

    private static NodeKind? KindOf(string word, List<int> numbers) =>
        Number(word) is { } number ? KindsOf(numbers.Count)?[numbers.IndexOf(number)] : OutlineMarks.KindOfLetters(FrenchText.Fold(word).ToUpperInvariant()) ?? HeadingWords.KindOf(word);

    private static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
