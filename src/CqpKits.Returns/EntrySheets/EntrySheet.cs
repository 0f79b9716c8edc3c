using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Returns.Faults;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns.EntrySheets;

/// <summary>
/// The sheet into which a form filled with a pen was typed. Its columns are known by their headings, its lines by the field in the last one, so that it may
/// be sorted and widened; the printed code says which copy it is when the properties are lost.
/// </summary>
internal sealed class EntrySheet
{
    public const string EnteredBy = "Saisi par";

    private const string Value = "Valeur";
    private const string Mention = "Mention";
    private const string Field = "Champ";

    public static readonly IReadOnlyList<(string Heading, int Width, bool IsHidden)> Columns =
        [("Ligne", 12, false), ("Réponse à reporter", 60, false), ("Attendu", 36, false), (Value, 40, false), (Mention, 16, false), (Field, 24, true)];

    /// <summary>What may stand for a mark on paper.</summary>
    public static readonly IReadOnlyList<string> Mentions = ["absent", "non évalué", "sans objet", "illisible"];

    private readonly ReadSheet sheet;
    private readonly ReadRow head;

    private EntrySheet(ReadSheet sheet, ReadRow head) => (this.sheet, this.head) = (sheet, head);

    /// <summary>The sheet as an entry sheet; null when it has not its columns.</summary>
    public static EntrySheet? Of(ReadSheet sheet) =>
        sheet.Rows.FirstOrDefault(r => Column(r, Field) is not null && Column(r, Value) is not null) is { } head ? new EntrySheet(sheet, head) : null;

    /// <summary>Custom properties.</summary>
    public IReadOnlyDictionary<string, string> Properties => sheet.Properties;

    /// <summary>The codes that stand above its lines.</summary>
    public IReadOnlyList<FormCode> Codes =>
        [.. sheet.Rows.TakeWhile(r => r != head).SelectMany(r => r.Cells.Values).Select(c => FormCode.Find(c.Text)).OfType<FormCode>().Distinct()];

    /// <summary>Who typed it; empty when nobody says so.</summary>
    public string Enterer => sheet.Rows.TakeWhile(r => r != head)
        .Where(r => r.Text(0) == EnteredBy)
        .Select(r => r.Cells.Where(c => c.Key > 0).OrderBy(c => c.Key).Select(c => c.Value.Text.Trim()).FirstOrDefault(t => t.Length > 0))
        .FirstOrDefault() ?? "";

    /// <summary>The fields of a definition; a field that stands on two lines is found twice.</summary>
    public RawForm Read(FormDefinition definition)
    {
        var lines = sheet.Rows.SkipWhile(r => r != head).Skip(1).ToLookup(r => r.Text(Column(head, Field)), StringComparer.Ordinal);
        var carriers = definition.Fields.Where(f => f.Kind.CarriesValue).ToList();
        return new RawForm
        {
            Fields = [.. carriers.Select(f => new RawField(f.Id, [.. lines[f.Id].Select(Entry)]))],
            Unexpected = [.. lines.Where(l => carriers.All(f => f.Id != l.Key)).SelectMany(l => l).Where(IsFilled).Select(r => ReadingMessages.UnknownLine(r.Number, r.Text(Column(head, Field))))],
        };
    }

    private RawEntry Entry(ReadRow row) => new()
    {
        Place = FormattableString.Invariant($"ligne {row.Number} de la feuille de saisie"),
        Anchors = [AnchorKind.LineKey],
        Entered = row.Text(Column(head, Value)),
        Beside = row.Text(Column(head, Mention)),
        Oddities = [.. Entries(row).SelectMany(c => c.Oddities).Select(Oddity)],
    };

    private bool IsFilled(ReadRow row) => Entries(row).Any(c => c.Text.Trim().Length > 0 || c.Oddities.Count > 0);

    private IEnumerable<ReadCell> Entries(ReadRow row) =>
        new[] { Column(head, Value), Column(head, Mention) }.OfType<int>().Select(c => row.Cells.GetValueOrDefault(c)).OfType<ReadCell>();

    private static RawOddity Oddity(CellOddity oddity) => new(
        oddity.Kind switch
        {
            CellOddityKind.Error => OddityKind.ErrorValue,
            CellOddityKind.Formula => OddityKind.Formula,
            CellOddityKind.WrittenTwice => OddityKind.WrittenTwice,
            CellOddityKind.ShownOtherwise => OddityKind.ShownOtherwise,
            CellOddityKind.Struck => OddityKind.Struck,
            CellOddityKind.Raised => OddityKind.Raised,
            CellOddityKind.Unseen => OddityKind.Unseen,
            _ => OddityKind.Hidden,
        },
        oddity.Text);

    private static int? Column(ReadRow row, string heading) =>
        row.Cells.Where(c => c.Value.Text.Trim() == heading).Select(c => (int?)c.Key).FirstOrDefault();
}
