using System.Xml;
using System.Xml.Linq;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>A cell as the file writes it.</summary>
/// <param name="Type">Type of what is stored; null for a number.</param>
/// <param name="Style">Number of its style.</param>
/// <param name="Stored">What is stored; null for nothing.</param>
/// <param name="Inline">The text that stands in the cell itself; null for none.</param>
/// <param name="Formula">Its formula with its sign, alone when the text of it stands elsewhere; null without.</param>
/// <param name="FormulaCells">Cells that the formula fills; null when it is this one.</param>
internal sealed record RawCell(string? Type, int Style, string? Stored, RichText? Inline, string? Formula, CellRange? FormulaCells)
{
    /// <summary>Reads a cell; the reader ends behind it.</summary>
    public static RawCell Read(XmlReader reader, Palette palette)
    {
        var element = (XElement)XNode.ReadFrom(reader);
        XElement? Child(string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        var formula = Child("f");
        return new RawCell(
            (string?)element.Attribute("t"),
            SheetXml.Number((string?)element.Attribute("s")) ?? 0,
            Child("v")?.Value,
            Child("is") is { } inline ? RichText.Of(inline, palette) : null,
            formula is null ? null : "=" + formula.Value,
            (string?)formula?.Attribute("t") is "array" or "dataTable" ? CellRange.Of((string?)formula!.Attribute("ref")) : null);
    }
}
