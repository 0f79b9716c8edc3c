using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Returns;
using CqpKits.Sheets.Reading;
using CqpKits.Sheets.Writing;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Settling;

/// <summary>The questions as a workbook that an administrator completes and gives back. Columns are known by their headings.</summary>
internal static class ReviewBook
{
    private const string Heading = "À trancher";

    private static readonly (string Heading, int Width, Key? Key, bool IsEntry, Func<ReviewItem, string> Text)[] Columns =
    [
        ("Fichier", 34, DecisionShapes.File, false, i => i.File.Path),
        ("Formulaire", 24, null, false, i => i.File.Definition!.Title),
        ("Candidat", 22, null, false, i => i.File.Candidate),
        ("Rempli par", 22, null, false, i => i.File.Holder),
        ("Question", 36, null, false, i => i.Field.Label),
        ("Pourquoi", 44, null, false, i => i.Answer.Reason ?? ""),
        ("Texte trouvé", 30, DecisionShapes.Found, false, i => i.Answer.RawText),
        ("Où", 22, null, false, i => i.Answer.Place),
        ("Attendu", 24, null, false, i => i.Expected),
        ("Décision", 18, DecisionShapes.Decided, true, _ => ""),
        ("Décidé par", 20, DecisionShapes.By, true, _ => ""),
        ("Motif", 30, DecisionShapes.Why, true, _ => ""),
        ("Date", 12, DecisionShapes.Day, true, _ => ""),
        ("Empreinte", 10, DecisionShapes.Sha256, false, i => i.File.Sha256),
        ("Champ", 10, DecisionShapes.Field, false, i => i.Field.Id),
    ];

    /// <summary>The workbook.</summary>
    public static byte[] Write(IReadOnlyList<ReviewItem> items) => SheetWriter.Write(new SheetBook
    {
        Title = Heading,
        Columns = [.. Columns.Select(c => new SheetColumn(c.Width, IsHidden(c.Key)))],
        FrozenRows = 1,
        Rows = [new([.. Columns.Select(c => new SheetCell(c.Heading, SheetLook.Heading))]), .. items.Select(Row)],
    });

    /// <summary>The decisions written into a workbook; a line without a decision is none yet.</summary>
    public static Checked<IReadOnlyList<Decision>> Read(string path, byte[] bytes)
    {
        var lines = Lines(path, bytes);
        var log = new ReadingLog();
        log.Report(lines.Diagnostics);
        var decisions = (lines.Value ?? []).Where(l => l.Values[DecisionShapes.Decided].Length > 0).Select(l => DecisionOf(l, log)).OfType<Decision>().ToList();
        return lines.Value is null ? Checked.Failed<IReadOnlyList<Decision>>(log.Diagnostics) : Checked.Of<IReadOnlyList<Decision>>(decisions, log.Diagnostics);
    }

    /// <summary>A line is read as the mapping that it would be in a file of decisions; a cell without text is a key that is not there.</summary>
    private static Decision? DecisionOf(Line line, ReadingLog log)
    {
        if (line.IsComputed)
        {
            log.Report(ReviewMessages.Computed(line.Position));
            return null;
        }

        var cells = line.Values.Where(v => v.Value.Trim().Length > 0).Select(v => new YamlEntry(Scalar(v.Key.Name), Scalar(v.Value)));
        return DecisionShapes.Decision.TryRead(new YamlMapping(line.Position, [.. cells]), log, out var decision) ? decision : null;

        YamlScalar Scalar(string text) => new(line.Position, text, IsQuoted: true);
    }

    /// <summary>The questions that a workbook asks, when somebody has begun to answer it, or when it cannot be read; null when it may be written over.</summary>
    public static IReadOnlySet<(string, string, string)>? Begun(string path, byte[] bytes)
    {
        var lines = Lines(path, bytes).Value;
        return lines is null ? new HashSet<(string, string, string)>()
            : lines.Any(IsBegun) ? lines.Select(l => Identity(l.Values)).ToHashSet()
            : null;
    }

    private static bool IsBegun(Line line) => line.IsComputed || Columns.Any(c => c.IsEntry && line.Values[c.Key!].Length > 0);

    private static (string, string, string) Identity(IReadOnlyDictionary<Key, string> values) =>
        (values[DecisionShapes.Sha256], values[DecisionShapes.Field], FrenchText.Fold(values[DecisionShapes.Found]));

    private static Checked<IReadOnlyList<Line>> Lines(string path, byte[] bytes)
    {
        var sheet = ReturnedWorkbook.Open(path, bytes);
        if (sheet.Value is not { } found)
        {
            return Checked.Failed<IReadOnlyList<Line>>(sheet.Diagnostics);
        }

        return found.Rows.FirstOrDefault(IsHead) is { } head
            ? Checked.Of<IReadOnlyList<Line>>([.. found.Rows.SkipWhile(r => r != head).Skip(1).Select(r => LineOf(path, head, r))])
            : Checked.Failed<IReadOnlyList<Line>>(ReviewMessages.NoReviewBook(path));
    }

    private static bool IsHead(ReadRow row) => Columns.Where(c => c.Key is not null).All(c => ColumnOf(row, c.Heading) is not null);

    private static Line LineOf(string path, ReadRow head, ReadRow row)
    {
        var values = Columns.Where(c => c.Key is not null).ToDictionary(c => c.Key!, c => row.Text(ColumnOf(head, c.Heading)));
        var computed = Columns.Where(c => c.Key is not null).Any(c => row.Cells.GetValueOrDefault(ColumnOf(head, c.Heading)!.Value)?.Oddities.Count > 0);
        return new Line(new SourcePosition(path, row.Number, 1), values, computed);
    }

    private static int? ColumnOf(ReadRow head, string heading) =>
        head.Cells.Where(c => c.Value.Text.Trim() == heading).Select(c => (int?)c.Key).FirstOrDefault();

    private static SheetRow Row(ReviewItem item) => new([.. Columns.Select(c => c.IsEntry
        ? new SheetCell("", Look(c.Key!), c.Key == DecisionShapes.Decided ? new HintRule($"Attendu : {item.Expected}.") : null)
        : new SheetCell(c.Text(item)))]);

    private static SheetLook Look(Key key) =>
        key == DecisionShapes.Day ? SheetLook.EntryDate : key == DecisionShapes.Decided ? SheetLook.Entry : SheetLook.EntryText;

    private static bool IsHidden(Key? key) => key == DecisionShapes.Sha256 || key == DecisionShapes.Field;

    private sealed record Line(SourcePosition Position, IReadOnlyDictionary<Key, string> Values, bool IsComputed);
}
