using System.Globalization;
using System.Xml.Linq;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Writing;

/// <summary>What may be typed into cells, as data validation (ECMA-376 part 1, 18.3.1.32).</summary>
internal static class SheetRules
{
    /// <summary>A list of choices within a rule holds at most this many characters.</summary>
    private const int MostListed = 255;
    private const int MostPrompted = 255;
    private const string FirstDay = "1";
    private const string LastDay = "109574";

    private static readonly XNamespace Main = SheetXml.Main;

    /// <summary>The rules of all cells; null when there are none. Cells with the same rule share it.</summary>
    public static XElement? Write(SheetBook book)
    {
        var ruled = book.Rows.SelectMany((r, row) => r.Cells.Select((c, column) => (c.Rule, Reference: SheetXml.Reference(row, column))))
            .Where(c => c.Rule is not null)
            .GroupBy(c => Element(c.Rule!).ToString(), c => c)
            .Select(g => WithCells(Element(g.First().Rule!), g.Select(c => c.Reference)))
            .ToList();
        return ruled.Count == 0 ? null : new XElement(Main + "dataValidations", new XAttribute("count", ruled.Count), ruled);
    }

    private static XElement WithCells(XElement rule, IEnumerable<string> cells)
    {
        rule.SetAttributeValue("sqref", string.Join(' ', cells));
        return rule;
    }

    private static XElement Element(SheetRule rule) => rule switch
    {
        ChoiceRule { Choices: var choices } when IsListable(choices) => Rule(rule, "list", null, $"\"{string.Join(',', choices)}\""),
        NumberRule number => Rule(rule, "decimal", "between", Number(number.Minimum), Number(number.Maximum)),
        DateRule => Rule(rule, "date", "between", FirstDay, LastDay),
        _ => Rule(rule, null, null),
    };

    private static bool IsListable(IReadOnlyList<string> choices) =>
        choices.Sum(c => c.Length + 1) <= MostListed && !choices.Any(c => c.Contains(',', StringComparison.Ordinal) || c.Contains('"', StringComparison.Ordinal));

    private static XElement Rule(SheetRule rule, string? type, string? comparison, params string[] formulas) => new(
        Main + "dataValidation",
        type is null ? null : new XAttribute("type", type),
        comparison is null ? null : new XAttribute("operator", comparison),
        new XAttribute("allowBlank", "1"),
        new XAttribute("showInputMessage", "1"),
        new XAttribute("showErrorMessage", "1"),
        new XAttribute("errorTitle", "Saisie refusée"),
        new XAttribute("error", Cut(rule.Prompt)),
        new XAttribute("prompt", Cut(rule.Prompt)),
        formulas.Select((f, i) => new XElement(Main + (i == 0 ? "formula1" : "formula2"), f)));

    private static string Cut(string text) => XmlText.Clean(text.Length <= MostPrompted ? text : text[..(MostPrompted - 1)] + "…");

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
