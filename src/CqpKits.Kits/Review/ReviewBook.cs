using CqpKits.Diagnostics;
using CqpKits.Docx;
using CqpKits.Forms;
using CqpKits.Sheets.Reading;
using CqpKits.Sheets.Writing;

namespace CqpKits.Kits;

/// <summary>The questions as a workbook that an administrator completes and gives back. Columns are known by their headings.</summary>
internal static class ReviewBook
{
    private const string Heading = "À trancher";

    private static readonly (string Heading, int Width, string? Key, bool IsEntry, Func<ReviewItem, string> Text)[] Columns =
    [
        ("Fichier", 34, DecisionDraft.File, false, i => i.File.Path),
        ("Formulaire", 24, null, false, i => i.File.Definition!.Title),
        ("Candidat", 22, null, false, i => i.File.Candidate),
        ("Rempli par", 22, null, false, i => i.File.Holder),
        ("Question", 36, null, false, i => i.Field.Label),
        ("Pourquoi", 44, null, false, i => i.Answer.Reason ?? ""),
        ("Texte trouvé", 30, DecisionDraft.Found, false, i => i.Answer.RawText),
        ("Où", 22, null, false, i => i.Answer.Place),
        ("Attendu", 24, null, false, i => i.Expected),
        ("Décision", 18, DecisionDraft.Decided, true, _ => ""),
        ("Décidé par", 20, DecisionDraft.By, true, _ => ""),
        ("Motif", 30, DecisionDraft.Why, true, _ => ""),
        ("Date", 12, DecisionDraft.Day, true, _ => ""),
        ("Empreinte", 10, DecisionDraft.Sha256, false, i => i.File.Sha256),
        ("Champ", 10, DecisionDraft.Field, false, i => i.Field.Id),
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
    public static Outcome<IReadOnlyList<Decision>> Read(string path, byte[] bytes)
    {
        var lines = Lines(path, bytes);
        var diagnostics = lines.Diagnostics.ToList();
        var decisions = new List<Decision>();
        foreach (var line in (lines.Value ?? []).Where(l => l.Draft.Values[DecisionDraft.Decided].Length > 0))
        {
            var outcome = line.IsComputed ? Outcome.Failed<Decision>(ReviewMessages.Computed(line.Draft.Position)) : line.Draft.Check();
            diagnostics.AddRange(outcome.Diagnostics);
            decisions.AddRange(outcome.Value is { } decision ? [decision] : []);
        }

        return lines.Value is null ? Outcome.Failed<IReadOnlyList<Decision>>(diagnostics) : Outcome.Of<IReadOnlyList<Decision>>(decisions, diagnostics);
    }

    /// <summary>The questions that a workbook asks, when somebody has begun to answer it, or when it cannot be read; null when it may be written over.</summary>
    public static IReadOnlySet<(string, string, string)>? Begun(string path, byte[] bytes)
    {
        var lines = Lines(path, bytes).Value;
        return lines is null ? new HashSet<(string, string, string)>()
            : lines.Any(IsBegun) ? lines.Select(l => Identity(l.Draft.Values)).ToHashSet()
            : null;
    }

    private static bool IsBegun(Line line) => line.IsComputed || Columns.Any(c => c.IsEntry && line.Draft.Values[c.Key!].Length > 0);

    private static (string, string, string) Identity(IReadOnlyDictionary<string, string> values) =>
        (values[DecisionDraft.Sha256], values[DecisionDraft.Field], FrenchText.Fold(values[DecisionDraft.Found]));

    private static Outcome<IReadOnlyList<Line>> Lines(string path, byte[] bytes)
    {
        var sheet = ReturnedWorkbook.Open(path, bytes);
        if (sheet.Value is not { } found)
        {
            return Outcome.Failed<IReadOnlyList<Line>>(sheet.Diagnostics);
        }

        return found.Rows.FirstOrDefault(IsHead) is { } head
            ? Outcome.Of<IReadOnlyList<Line>>([.. found.Rows.SkipWhile(r => r != head).Skip(1).Select(r => LineOf(path, head, r))])
            : Outcome.Failed<IReadOnlyList<Line>>(ReviewMessages.NoReviewBook(path));
    }

    private static bool IsHead(ReadRow row) => Columns.Where(c => c.Key is not null).All(c => ColumnOf(row, c.Heading) is not null);

    private static Line LineOf(string path, ReadRow head, ReadRow row)
    {
        var values = Columns.Where(c => c.Key is not null).ToDictionary(c => c.Key!, c => row.Text(ColumnOf(head, c.Heading)));
        var computed = Columns.Where(c => c.Key is not null).Any(c => row.Cells.GetValueOrDefault(ColumnOf(head, c.Heading)!.Value)?.Formula is not null);
        return new Line(new DecisionDraft(new SourcePosition(path, row.Number, 1), values), computed);
    }

    private static int? ColumnOf(ReadRow head, string heading) =>
        head.Cells.Where(c => c.Value.Text.Trim() == heading).Select(c => (int?)c.Key).FirstOrDefault();

    private static SheetRow Row(ReviewItem item) => new([.. Columns.Select(c => c.IsEntry
        ? new SheetCell("", Look(c.Key!), c.Key == DecisionDraft.Decided ? new HintRule($"Attendu : {item.Expected}.") : null)
        : new SheetCell(c.Text(item)))]);

    private static SheetLook Look(string key) => key switch
    {
        DecisionDraft.Day => SheetLook.EntryDate,
        DecisionDraft.Decided => SheetLook.Entry,
        _ => SheetLook.EntryText,
    };

    private static bool IsHidden(string? key) => key is DecisionDraft.Sha256 or DecisionDraft.Field;

    private sealed record Line(DecisionDraft Draft, bool IsComputed);
}
