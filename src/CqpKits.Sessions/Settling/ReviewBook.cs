using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Sheets.Reading;
using CqpKits.Sheets.Writing;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Settling;

/// <summary>The questions as a workbook that an administrator completes and gives back.</summary>
internal static class ReviewBook
{
    private const string Title = "À trancher";

    /// <summary>The workbook.</summary>
    public static byte[] Write(IReadOnlyList<ReviewItem> items) => SheetWriter.Write(new SheetBook
    {
        Title = Title,
        Columns = [.. ReviewColumns.All.Select(c => new SheetColumn(c.Width, c.IsHidden))],
        FrozenRows = 1,
        Rows = [new([.. ReviewColumns.All.Select(c => new SheetCell(c.Heading, SheetLook.Heading))]), .. items.Select(Row)],
    });

    /// <summary>The decisions written into a workbook; a line without a decision is none yet.</summary>
    public static Checked<IReadOnlyList<Decision>> Read(string path, byte[] bytes)
    {
        var lines = ReviewLines.Read(path, bytes);
        var log = new ReadingLog();
        log.Report(lines.Diagnostics);
        var decided = (lines.Value ?? []).Where(l => l.IsDecided).ToList();
        var decisions = decided.Select(l => DecisionOf(l, log)).OfType<Decision>().ToList();
        log.Report(decided.Any(l => l.IsFiltered) ? [ReviewMessages.Filtered(path, [.. decided.Where(l => l.IsFiltered).Select(l => l.Position.Line)])] : []);
        return lines.Value is null ? Checked.Failed<IReadOnlyList<Decision>>(log.Diagnostics) : Checked.Of<IReadOnlyList<Decision>>(decisions, log.Diagnostics);
    }

    /// <summary>A line is read as the mapping that it would be in a file of decisions; a cell without text is a key that is not there.</summary>
    private static Decision? DecisionOf(ReviewLine line, ReadingLog log)
    {
        if (Refusal(line) is { } refusal)
        {
            log.Report(refusal);
            return null;
        }

        var cells = line.Values.Where(v => v.Value.Trim().Length > 0).Select(v => new YamlEntry(Scalar(v.Key.Name), Scalar(v.Value)));
        return DecisionShapes.Decision.TryRead(new YamlMapping(line.Position, [.. cells]), log, out var decision)
            ? decision with { Seen = line.IsWhole is null ? line.Seen : null }
            : null;

        YamlScalar Scalar(string text) => new(line.Position, text, IsQuoted: true);
    }

    /// <summary>Why the decision of a line is not what a person sees; null when it is.</summary>
    private static Diagnostic? Refusal(ReviewLine line) => line switch
    {
        { Oddity.Kind: CellOddityKind.Formula or CellOddityKind.Error or CellOddityKind.WrittenTwice } => ReviewMessages.Computed(line.Position),
        { Oddity: { } oddity } => ReviewMessages.SeenOtherwise(line.Position, oddity),
        { IsOverlaid: true } => ReviewMessages.Overlaid(line.Position),
        { IsHidden: true } => ReviewMessages.Hidden(line.Position),
        { IsWhole: false } => ReviewMessages.RowMoved(line.Position, line.Seen),
        _ => Empty(line),
    };

    /// <summary>What is said of a column that a decision needs and that is empty, by its heading; null when none is.</summary>
    private static Diagnostic? Empty(ReviewLine line) => ReviewColumns.All.FirstOrDefault(c => c.Key is { IsRequired: true } key && line.Values[key].Trim().Length == 0) switch
    {
        null => null,
        { IsEntry: true } entry => ReviewMessages.EmptyColumn(line.Position, entry.Heading),
        var key => ReviewMessages.LostKey(line.Position, key.Heading),
    };

    /// <summary>The questions that a workbook asks, when somebody has begun to answer it, or when it cannot be read; null when it may be written over.</summary>
    public static IReadOnlySet<(string, string, string)>? Begun(string path, byte[] bytes)
    {
        var lines = ReviewLines.Read(path, bytes).Value;
        return lines is null ? new HashSet<(string, string, string)>()
            : lines.Any(l => l.IsBegun) ? lines.Select(l => Identity(l.Values)).ToHashSet()
            : null;
    }

    private static (string, string, string) Identity(IReadOnlyDictionary<Key, string> values) =>
        (values[DecisionShapes.Sha256], values[DecisionShapes.Field], FrenchText.Fold(values[DecisionShapes.Found]));

    private static SheetRow Row(ReviewItem item) => new([.. ReviewColumns.All.Select(c => c.IsEntry
        ? new SheetCell("", Look(c.Key!), c.Key == DecisionShapes.Decided ? new HintRule($"Attendu : {item.Expected}.") : null)
        : new SheetCell(c.Text(item)))]);

    private static SheetLook Look(Key key) =>
        key == DecisionShapes.Day ? SheetLook.EntryDate : key == DecisionShapes.Decided ? SheetLook.Entry : SheetLook.EntryText;
}
