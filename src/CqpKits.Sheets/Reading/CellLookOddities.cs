using CqpKits.Packages.Looks;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>What the look of a cell makes a person see otherwise.</summary>
internal static class CellLookOddities
{
    /// <summary>The oddities of a text in the look of its cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="look">The cell's look.</param>
    /// <param name="forced">Colour that the number format gives it; null for that of the font.</param>
    public static IEnumerable<CellOddity> Of(RichText text, CellLook look, Colour? forced)
    {
        List<(string Text, TextLook Look)> runs = text.Runs.Count == 0 ? [(text.Text, look.Text)] : [.. text.Runs.Select(r => (r.Text, r.Look ?? look.Text))];
        CellOddity[] found =
        [
            new(CellOddityKind.Struck, Joined(runs, l => l.IsStruck)),
            new(CellOddityKind.Raised, Joined(runs, l => l.IsRaised)),
            new(CellOddityKind.Unseen, Joined(runs, l => l.IsTiny || !look.Shows(forced ?? l.Colour))),
            new(CellOddityKind.ShownOtherwise, runs.Select(r => r.Look.SignFont).FirstOrDefault(f => f is not null) is { } font ? $"des signes ({font})" : "") { IsOfSigns = true },
        ];
        return found.Where(o => o.Text.Trim().Length > 0);
    }

    /// <summary>What a condition would make of it where it holds: whether it does is not computed.</summary>
    public static IEnumerable<CellOddity> OfCondition(RichText text, CellLook look, CellLook condition, RawCell raw, SheetValues values)
    {
        var shown = condition.Format is not { } format ? null
            : raw.Stored is { } stored && values.Number(raw.Type, stored) is { } number ? format.Show(number, values.CountsFrom1904)
            : format.Show(text.Text);
        var conditional = condition with { Text = condition.Text with { Colour = condition.Text.Colour ?? look.Text.Colour } };
        return Of(new RichText(text.Text, []), conditional, values.Looks.Palette.Numbered(shown?.Colour))
            .Concat(shown is { IsFaithful: false } && text.Text.Length > 0 ? [new(CellOddityKind.ShownOtherwise, shown.Text.Trim())] : []);
    }

    private static string Joined(List<(string Text, TextLook Look)> runs, Func<TextLook, bool> isIt) => string.Concat(runs.Where(r => isIt(r.Look)).Select(r => r.Text));
}
