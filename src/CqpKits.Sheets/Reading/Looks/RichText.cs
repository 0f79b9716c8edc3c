using System.Xml.Linq;

namespace CqpKits.Sheets.Reading.Looks;

/// <summary>The text of a cell with the looks of its runs.</summary>
/// <param name="Text">The text, readings for pronunciation left out.</param>
/// <param name="Runs">Runs, where they have looks of their own; empty where all of it looks as its cell does. A run without look is as its cell.</param>
internal sealed record RichText(string Text, IReadOnlyList<(string Text, TextLook? Look)> Runs)
{
    /// <summary>The text of an <c>si</c> or an <c>is</c>.</summary>
    public static RichText Of(XElement element, Palette palette)
    {
        var texts = element.Elements().Where(e => e.Name.LocalName is "t" or "r").ToList();
        var runs = texts.Select(t => (
            Text: CellText.Unescape(string.Concat(t.DescendantsAndSelf().Where(e => e.Name.LocalName == "t").Select(e => e.Value))),
            Look: t.Elements().FirstOrDefault(e => e.Name.LocalName == "rPr") is { } look ? TextLook.Of(look, palette) : null)).ToList();
        var whole = CellText.Unescape(string.Concat(texts.SelectMany(t => t.DescendantsAndSelf()).Where(e => e.Name.LocalName == "t").Select(e => e.Value)));
        return new RichText(whole, runs.Any(r => r.Look is not null) ? runs : []);
    }
}
