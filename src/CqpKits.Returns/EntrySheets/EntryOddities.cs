using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Sheets.Reading;

namespace CqpKits.Returns.EntrySheets;

/// <summary>What a person sees in a line of an entry sheet, and its texts do not tell.</summary>
internal sealed class EntryOddities(ReadSheet sheet, EntryColumns columns, EntryLines lines)
{
    /// <summary>The oddities of the line for a field.</summary>
    public IReadOnlyList<RawOddity> Of(ReadRow row, FormField field) =>
    [
        .. lines.ByKey(row) == field && lines.ByEye(row).Contains(field) ? [] : new[] { new RawOddity(OddityKind.OtherRow, lines.Shown(row)) },
        .. OfAnswer(columns.Value, row),
        .. OfAnswer(columns.Mention, row),
        .. IsFilled(row) && row.IsHidden ? [new(OddityKind.HiddenRow, "")] : Array.Empty<RawOddity>(),
        .. IsFilled(row) ? StruckNames(row) : [],
        .. sheet.IsDrawnOver(row, columns.Last) ? [new(OddityKind.Overlay, "")] : Array.Empty<RawOddity>(),
        .. row.Cells.Where(c => columns.IsAside(c.Key) && Answers(field.Kind, c.Value.Text)).Take(1).Select(c => new RawOddity(OddityKind.ColumnHeading, $"{columns.HeadingOf(c.Key)} : {c.Value.Text.Trim()}")),
    ];

    /// <summary>Whether cells were merged so that one of the line shows in other lines too, or another's in this one.</summary>
    public bool IsShared(ReadRow row) => sheet.Merges.Any(m =>
        m.FirstRow != m.LastRow && columns.Value.At.Concat(columns.Mention.At).Any(c => m.Holds(row.Number, c))
        && sheet.Rows.Any(r => r.Number == m.FirstRow && r.Text(m.FirstColumn).Length > 0));

    /// <summary>Whether something was typed.</summary>
    public bool IsFilled(ReadRow row) => columns.Value.Cells(row).Concat(columns.Mention.Cells(row)).Any(c => c.IsFilled);

    private static IEnumerable<RawOddity> OfAnswer(EntryColumn column, ReadRow row)
    {
        var cells = column.Cells(row).Where(c => c.IsFilled).ToList();
        return cells.Count == 0 ? [] :
        [
            .. column.Doubt is { } heading ? [new(OddityKind.ColumnHeading, heading)] : Array.Empty<RawOddity>(),
            .. cells.SelectMany(c => c.Oddities).Select(o => new RawOddity(KindOf(o.Kind), o.Text)),
            .. column.IsHidden ? cells.Select(c => new RawOddity(OddityKind.Hidden, c.Text)) : [],
        ];
    }

    /// <summary>Who strikes a line out may strike what it is called.</summary>
    private IEnumerable<RawOddity> StruckNames(ReadRow row) =>
        new[] { columns.Line, columns.Label }.OfType<int>().Select(c => row.Cells.GetValueOrDefault(c)).OfType<ReadCell>()
            .SelectMany(c => c.Oddities).Where(o => o.Kind == CellOddityKind.Struck).Select(o => new RawOddity(OddityKind.Struck, o.Text)).Take(1);

    /// <summary>Whether a text that stands where nothing is expected reads as an answer of the field.</summary>
    private static bool Answers(FieldKind kind, string text) => kind switch
    {
        MarkKind => IsNumber(text) || EntrySheet.Mentions.Any(m => FrenchText.Fold(m) == FrenchText.Fold(text)),
        DateKind => IsNumber(text),
        ChoiceKind choice => choice.Values.Any(v => FrenchText.Fold(v.Label) == FrenchText.Fold(text)),
        _ => false,
    };

    private static bool IsNumber(string text) => text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or ',' or '%' or '/' or '-');

    private static OddityKind KindOf(CellOddityKind kind) => kind switch
    {
        CellOddityKind.Error => OddityKind.ErrorValue,
        CellOddityKind.Formula => OddityKind.Formula,
        CellOddityKind.WrittenTwice => OddityKind.WrittenTwice,
        CellOddityKind.ShownOtherwise => OddityKind.ShownOtherwise,
        CellOddityKind.Struck => OddityKind.Struck,
        CellOddityKind.Raised => OddityKind.Raised,
        CellOddityKind.Unseen => OddityKind.Unseen,
        CellOddityKind.Covered => OddityKind.Hidden,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
