using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns.EntrySheets;

/// <summary>
/// The sheet into which a form filled with a pen was typed. Its columns are known by their headings, its lines by the field in the last one and by what a
/// person reads in them, so that it may be sorted and widened, and lines that were sorted apart from their keys are a question. The printed code says which
/// copy it is when the properties are lost.
/// </summary>
internal sealed class EntrySheet
{
    public const string EnteredBy = "Saisi par";
    public const string Line = "Ligne";
    public const string Label = "Réponse à reporter";
    public const string Expected = "Attendu";
    public const string Value = "Valeur";
    public const string Mention = "Mention";
    public const string Field = "Champ";

    public static readonly IReadOnlyList<(string Heading, int Width, bool IsHidden)> Columns =
        [(Line, 12, false), (Label, 60, false), (Expected, 36, false), (Value, 40, false), (Mention, 16, false), (Field, 24, true)];

    /// <summary>What may stand for a mark on paper.</summary>
    public static readonly IReadOnlyList<string> Mentions = ["absent", "non évalué", "sans objet", "illisible"];

    private readonly ReadSheet sheet;
    private readonly ReadRow head;
    private readonly EntryColumns columns;

    private EntrySheet(ReadSheet sheet, ReadRow head) => (this.sheet, this.head, columns) = (sheet, head, EntryColumns.Of(sheet, head));

    /// <summary>The sheet as an entry sheet; null when it has not its columns.</summary>
    public static EntrySheet? Of(ReadSheet sheet) => EntryColumns.Head(sheet) is { } head ? new EntrySheet(sheet, head) : null;

    /// <summary>The heading without which it cannot be read; null when it can.</summary>
    public string? LostHeading => columns.Lost;

    /// <summary>Custom properties.</summary>
    public IReadOnlyDictionary<string, string> Properties => sheet.Properties;

    /// <summary>The codes that stand above its lines.</summary>
    public IReadOnlyList<FormCode> Codes =>
        [.. sheet.Rows.TakeWhile(r => r != head).SelectMany(r => r.Cells.Values).Select(c => FormCode.Find(c.Text)).OfType<FormCode>().Distinct()];

    /// <summary>Who typed it; empty when nobody says so, or the name was struck out or cannot be seen.</summary>
    public string Enterer => sheet.Rows.TakeWhile(r => r != head)
        .Where(r => r.Text(0) == EnteredBy)
        .Select(r => r.Cells.Where(c => c.Key > 0 && c.Value.Oddities.Count == 0).OrderBy(c => c.Key).Select(c => c.Value.Text.Trim()).FirstOrDefault(t => t.Length > 0))
        .FirstOrDefault() ?? "";

    /// <summary>The fields of a definition. A field that stands on two lines, or that one line is of by its key and another by what is read in it, is found twice.</summary>
    public RawForm Read(FormDefinition definition)
    {
        var carriers = definition.Fields.Where(f => f.Kind.CarriesValue).ToList();
        var lines = new EntryLines(columns, carriers);
        var oddities = new EntryOddities(sheet, columns, lines);
        var rows = sheet.Rows.SkipWhile(r => r != head).Skip(1).ToList();
        var byKey = rows.ToLookup(lines.ByKey);
        var byEye = rows.Where(oddities.IsFilled).SelectMany(r => lines.ByEye(r).Take(1).Where(f => f != lines.ByKey(r)).Select(f => (Row: r, Field: f))).ToLookup(r => r.Field, r => r.Row);
        IEnumerable<ReadRow> Places(FormField field) => byKey[field].All(r => lines.ByEye(r).Contains(field)) ? byKey[field].Concat(byEye[field]) : byKey[field];
        return new RawForm
        {
            Fields = [.. carriers.Select(f => new RawField(f.Id, [.. Places(f).Select(r => Entry(r, f, oddities))]))],
            Unexpected = new EntryAsides(sheet, columns, lines).Of(rows),
        };
    }

    private RawEntry Entry(ReadRow row, FormField field, EntryOddities oddities) => new()
    {
        Place = FormattableString.Invariant($"ligne {row.Number} de la feuille de saisie"),
        Anchors = [AnchorKind.LineKey],
        Entered = columns.Value.Text(row),
        Beside = columns.Mention.Text(row),
        IsShared = oddities.IsShared(row),
        Oddities = oddities.Of(row, field),
    };
}
