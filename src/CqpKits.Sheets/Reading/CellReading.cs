using CqpKits.Sheets.Reading.Formats;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>A cell as written → its text, and why a person may see another.</summary>
internal sealed class CellReading(SheetValues values, SheetFrame frame)
{
    private readonly CellAreas<string> formulas = new();

    /// <summary>The cell; null when it holds nothing.</summary>
    public ReadCell? Read(RawCell raw, int row, int column)
    {
        var look = values.Looks.Of(raw.Style);
        var (text, shown, oddities) = raw.Type != "inlineStr" && raw.Stored is { } stored && values.Number(raw.Type, stored) is { } number
            ? OfNumber(raw, number, stored, look, frame.WidthOf(column))
            : OfText(raw, look);
        if (raw.FormulaCells is { } filled)
        {
            formulas.Add(filled, raw.Formula!);
        }

        var formula = raw.Formula ?? formulas.At(row, column).Select(f => f.Item).FirstOrDefault();
        if (text.Text.Length == 0 && formula is null && oddities.Count == 0)
        {
            return null;
        }

        return new ReadCell(text.Text)
        {
            Oddities =
            [
                .. raw.Type == "e" ? [new(CellOddityKind.Error, raw.Stored ?? "")] : Array.Empty<CellOddity>(),
                .. formula is null ? [] : new[] { new CellOddity(CellOddityKind.Formula, formula) },
                .. frame.IsCovered(row, column) ? [new(CellOddityKind.Covered, text.Text)] : Array.Empty<CellOddity>(),
                .. oddities,
                .. CellLookOddities.Of(text, look, values.Looks.Palette.Numbered(shown.Colour)),
                .. frame.ConditionsAt(row, column).SelectMany(c => CellLookOddities.OfCondition(text, look, c, raw, values)),
            ],
        };
    }

    private (RichText Text, ShownValue Shown, IReadOnlyList<CellOddity> Oddities) OfNumber(RawCell raw, decimal number, string stored, CellLook look, double width)
    {
        var shown = look.Format!.Show(number, values.CountsFrom1904);
        shown = raw.Type == "d" && shown is { IsFaithful: true, Nature: NumberNature.Plain } ? shown with { Nature = NumberNature.Date } : shown;
        var text = values.Text(number, stored, shown.Nature);
        var narrow = shown is { IsFaithful: true, Nature: NumberNature.Plain } ? NarrowCell.Shows(number, width) : null;
        var seen = !shown.IsFaithful || (shown.Nature == NumberNature.Date && !values.IsSureDay(number)) ? shown.Text
            : number == 0 && frame.HidesZeros ? ""
            : narrow ?? (look.IsRepeated ? text + text : null);
        return (new RichText(text, []), shown, seen is null ? [] : [new(CellOddityKind.ShownOtherwise, seen.Trim())]);
    }

    private (RichText Text, ShownValue Shown, IReadOnlyList<CellOddity> Oddities) OfText(RawCell raw, CellLook look)
    {
        var stored = raw.Type == "inlineStr" ? raw.Inline : raw.Stored is { } kept ? values.Text(raw.Type, kept) : raw.Inline;
        var isLost = raw.Stored is { Length: > 0 } && stored is null;
        var text = stored ?? new RichText(isLost ? raw.Stored! : "", []);
        var shown = raw.Type is "e" or "b" ? look.Format!.Show(text.Text) with { IsFaithful = true } : look.Format!.Show(text.Text);
        CellOddity? oddity = isLost ? new(CellOddityKind.Error, raw.Stored!)
            : raw is { Inline.Text: { Length: > 0 } inline, Stored: { Length: > 0 } } && inline != text.Text ? new(CellOddityKind.WrittenTwice, inline)
            : text.Text.Length == 0 ? null
            : !shown.IsFaithful ? new(CellOddityKind.ShownOtherwise, shown.Text.Trim())
            : look.IsRepeated ? new(CellOddityKind.ShownOtherwise, text.Text + text.Text)
            : null;
        return (text, shown, oddity is null ? [] : [oddity]);
    }
}
