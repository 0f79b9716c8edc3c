using CqpKits.Forms.Definition;
using CqpKits.French;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns.EntrySheets;

/// <summary>Which field a line of an entry sheet is of: by its hidden key, and by what a person reads in it. The one does not stand for the other.</summary>
internal sealed class EntryLines
{
    private readonly EntryColumns columns;
    private readonly ILookup<string, FormField> byKey;
    private readonly ILookup<string, FormField> byLabel;

    /// <summary>The lines of the fields of a definition.</summary>
    public EntryLines(EntryColumns columns, IEnumerable<FormField> carriers)
    {
        this.columns = columns;
        var fields = carriers.ToList();
        byKey = fields.ToLookup(f => f.Id, StringComparer.Ordinal);
        byLabel = fields.ToLookup(f => FrenchText.Fold(f.Label), StringComparer.Ordinal);
    }

    /// <summary>The field that the hidden key names; null for none of this form.</summary>
    public FormField? ByKey(ReadRow row) => byKey[Key(row)].FirstOrDefault();

    /// <summary>The fields that a person reads in the line: one, or several that are called alike; none when it reads otherwise.</summary>
    public IReadOnlyList<FormField> ByEye(ReadRow row)
    {
        var line = FrenchText.Fold(row.Text(columns.Line));
        var named = byLabel[FrenchText.Fold(row.Text(columns.Label))].ToList();
        return line.Length == 0 && named.Count == 1 ? named : [.. named.Where(f => FrenchText.Fold(LineOf(f)) == line)];
    }

    /// <summary>The hidden key.</summary>
    public string Key(ReadRow row) => row.Text(columns.Field);

    /// <summary>What a person reads of the line.</summary>
    public string Shown(ReadRow row) => string.Join(" ", new[] { row.Text(columns.Line), row.Text(columns.Label) }.Where(t => t.Length > 0));

    /// <summary>What is printed in the first column for a field.</summary>
    public static string LineOf(FormField field) => field.Context?.Row is { Length: > 0 } row ? row : field.ItemCode ?? "";
}
