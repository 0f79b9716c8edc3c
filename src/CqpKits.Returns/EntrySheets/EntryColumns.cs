using CqpKits.French;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns.EntrySheets;

/// <summary>The columns of an entry sheet, known by their headings; what is wrong with a heading is a doubt on all that the column holds.</summary>
internal sealed class EntryColumns
{
    /// <summary>So many headings of ours, in one row, are those of an entry sheet.</summary>
    private const int SurelyOurs = 3;

    private readonly List<(string Heading, int Column)> found;
    private readonly ReadRow head;

    private EntryColumns(ReadSheet sheet, ReadRow head)
    {
        this.head = head;
        found = Headings(head);
        Line = Only(EntrySheet.Line);
        Label = Only(EntrySheet.Label);
        Field = Only(EntrySheet.Field);
        Value = Answer(sheet, EntrySheet.Value, Between(Only(EntrySheet.Expected), Only(EntrySheet.Mention)));
        Mention = Answer(sheet, EntrySheet.Mention, Between(Value.At is [var value] ? value : null, null));
    }

    /// <summary>Column of the printed code of a line; null where it is gone or stands twice.</summary>
    public int? Line { get; }

    /// <summary>Column of what is to be answered; null where it is gone or stands twice.</summary>
    public int? Label { get; }

    /// <summary>Column of the hidden key; null where it is gone or stands twice.</summary>
    public int? Field { get; }

    /// <summary>Where values are typed.</summary>
    public EntryColumn Value { get; }

    /// <summary>Where the words for no value are chosen.</summary>
    public EntryColumn Mention { get; }

    /// <summary>The heading without which the sheet cannot be read, because it is gone or stands twice; null when it can.</summary>
    public string? Lost => Field is null ? EntrySheet.Field : Value.At.Count == 0 ? EntrySheet.Value : null;

    /// <summary>Other columns than those that are typed into or name the line: nothing is expected there.</summary>
    public bool IsAside(int column) => column != Line && column != Label && column != Field && !Value.At.Contains(column) && !Mention.At.Contains(column);

    /// <summary>What heads a column; empty without heading.</summary>
    public string HeadingOf(int column) => head.Text(column);

    /// <summary>Last column that one of our headings stands over.</summary>
    public int Last => found.Max(f => f.Column);

    /// <summary>The row of headings; null in a sheet that is no entry sheet.</summary>
    public static ReadRow? Head(ReadSheet sheet) =>
        sheet.Rows.FirstOrDefault(r => Headings(r).Select(h => h.Heading).Distinct().Count() is var count && (count >= SurelyOurs || (count >= 2 && Headings(r).Any(h => h.Heading == EntrySheet.Field))));

    /// <summary>The columns under a row of headings.</summary>
    public static EntryColumns Of(ReadSheet sheet, ReadRow head) => new(sheet, head);

    private static List<(string Heading, int Column)> Headings(ReadRow row) =>
    [
        .. from cell in row.Cells
           orderby cell.Key
           from column in EntrySheet.Columns
           where FrenchText.Fold(cell.Value.Text) == FrenchText.Fold(column.Heading)
           select (column.Heading, cell.Key),
    ];

    private List<int> At(string heading) => [.. found.Where(f => f.Heading == heading).Select(f => f.Column)];

    private int? Only(string heading) => At(heading) is [var only] ? only : null;

    /// <summary>The columns between two others, or the one beside the one of them that is there.</summary>
    private static int[] Between(int? before, int? after) => (before, after) switch
    {
        ({ } from, { } to) => [.. Enumerable.Range(from + 1, Math.Max(0, to - from - 1))],
        ({ } from, null) => [from + 1],
        (null, > 0 and var to) => [to - 1],
        _ => [],
    };

    /// <summary>A column that is typed into. One whose heading was retyped is looked for in its place, where none of ours stands.</summary>
    private EntryColumn Answer(ReadSheet sheet, string heading, int[] places)
    {
        var at = At(heading);
        if (at.Count == 0)
        {
            List<int> there = [.. places.Where(p => found.All(f => f.Column != p))];
            var others = string.Join(" / ", there.Select(c => head.Text(c) is { Length: > 0 } other ? other : "sans titre"));
            return new EntryColumn(there, $"{others} (attendu : {heading})", there.Any(sheet.IsHidden));
        }

        var odd = head.Cells[at[0]].Oddities.FirstOrDefault(o => o.Kind is CellOddityKind.ShownOtherwise or CellOddityKind.Covered or CellOddityKind.Formula);
        return new EntryColumn(at, at.Count > 1 ? $"{heading}, {at.Count} fois" : odd is null ? null : $"{heading}, qui s'affiche autrement", at.Any(sheet.IsHidden));
    }
}

/// <summary>A column that is typed into.</summary>
/// <param name="At">Where it is, from 0: nowhere when it is gone, several times when its heading is.</param>
/// <param name="Doubt">What was found in the place of its heading; null when that is as issued.</param>
/// <param name="IsHidden">Whether nobody sees it.</param>
internal sealed record EntryColumn(IReadOnlyList<int> At, string? Doubt, bool IsHidden)
{
    /// <summary>Its filled cells in a row.</summary>
    public IEnumerable<ReadCell> Cells(ReadRow row) => At.Select(c => row.Cells.GetValueOrDefault(c)).OfType<ReadCell>();

    /// <summary>What was typed in a row; several texts, each once, where there are several columns.</summary>
    public string Text(ReadRow row) => string.Join(" / ", Cells(row).Select(c => c.Text).Where(t => t.Trim().Length > 0).Distinct());
}
