using System.Xml.Linq;
using CqpKits.Testing.Survival;
using static CqpKits.Testing.Shown.WordCase;

namespace CqpKits.Testing.Shown;

/// <summary>Headings of columns, and units, that are no longer those of the form.</summary>
internal static class WordTableCases
{
    public static IReadOnlyList<ShownCase> All { get; } =
    [
        Heading("retyped", head => Retype(head, "/20")),
        Heading("retyped in words", head => Retype(head, "Note sur 20")),
        Heading("as it was, in another case", head => Retype(head, " % "), "70"),
        Heading("emptied", head => Retype(head, ""), "70"),
        Heading("twice", head => Retype(head.ElementsBeforeSelf().Last(), "%")),
        Of(ShownKind.Heading, "another unit beside the mark", () => Habit.Of(Habit.Grid, (Mark, "14")).InCell(Mark, cell => cell.Elements(Habit.W + "p").First().Elements(Habit.W + "r").Last()
            .Element(Habit.W + "t")!.Value = " /20"), Mark),
        Of(ShownKind.Heading, "a cell that is merged into the one above", () => Habit.Of(Habit.Grid, (Mark, "70")).InCell("R.1.pourcentage", cell => cell.Element(Habit.W + "tcPr")!.Add(Habit.Xml("""<w:vMerge w:val="restart"/>""")))
            .InCell(Mark, cell => cell.Element(Habit.W + "tcPr")!.Add(Habit.Xml("<w:vMerge/>"))), Mark),
    ];

    private static ShownCase Heading(string name, Action<XElement> change, params string[] right) => Of(ShownKind.Heading, $"heading {name}", () => Habit.Of(Habit.Grid, (Mark, "70"))
        .InCell(Mark, cell => change(cell.Ancestors(Habit.W + "tbl").First().Element(Habit.W + "tr")!.Elements(Habit.W + "tc").Last())), Mark, right);

    private static void Retype(XElement cell, string text)
    {
        cell.Descendants(Habit.W + "t").Skip(1).Remove();
        cell.Descendants(Habit.W + "t").First().Value = text;
    }
}
