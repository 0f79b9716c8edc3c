using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CqpKits.Packages.Xml;
using CqpKits.Sheets.Reading.Formats;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>What a sheet says beside its cells: columns, merged cells, filters, looks that conditions give.</summary>
internal sealed class SheetFrame
{
    private const double DefaultWidth = 8.43;

    private readonly CellLooks looks;
    private readonly CellAreas<CellRange> merges = new();
    private readonly CellAreas<CellLook> conditions = new();
    private readonly List<CellRange> filters = [];
    private readonly List<(CellRange Columns, double Width)> widths = [];
    private readonly List<CellRange> hidden = [];
    private readonly List<CellRange> merged = [];

    private SheetFrame(CellLooks looks) => this.looks = looks;

    /// <summary>Columns that nobody sees.</summary>
    public IReadOnlyList<CellRange> HiddenColumns => hidden;

    /// <summary>Merged cells.</summary>
    public IReadOnlyList<CellRange> Merges => merged;

    /// <summary>Whether a zero is shown as an empty cell.</summary>
    public bool HidesZeros { get; private set; }

    /// <summary>The frame of a sheet; its cells are passed over.</summary>
    public static SheetFrame Read(byte[] part, CellLooks looks)
    {
        var frame = new SheetFrame(looks);
        using var reader = PartXml.Open(part);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheetData")
            {
                reader.Skip();
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "sheetView" or "col" or "mergeCell" or "autoFilter" or "conditionalFormatting")
            {
                frame.Take((XElement)XNode.ReadFrom(reader));
            }
            else
            {
                reader.Read();
            }
        }

        return frame;
    }

    /// <summary>Characters that a column has room for.</summary>
    public double WidthOf(int column) => widths.Where(w => w.Columns.Holds(1, column)).Select(w => (double?)w.Width).FirstOrDefault() ?? DefaultWidth;

    /// <summary>Whether merged cells cover a cell.</summary>
    public bool IsCovered(int row, int column) => merges.At(row, column).Any(m => (m.Item.FirstRow, m.Item.FirstColumn) != (row, column));

    /// <summary>Whether a filter is at work on a row.</summary>
    public bool IsFiltered(int row) => filters.Any(f => row > f.FirstRow && row <= f.LastRow);

    /// <summary>What conditions may make of a cell.</summary>
    public IEnumerable<CellLook> ConditionsAt(int row, int column) => conditions.At(row, column).Select(c => c.Item);

    private void Take(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "sheetView": HidesZeros |= (string?)element.Attribute("showZeros") is "0" or "false"; break;
            case "col": Column(element); break;
            case "mergeCell" when CellRange.Of((string?)element.Attribute("ref")) is { } range: merges.Add(range, range); merged.Add(range); break;
            case "autoFilter" when CellRange.Of((string?)element.Attribute("ref")) is { } range && element.Elements().Any(e => e.Name.LocalName == "filterColumn"): filters.Add(range); break;
            case "conditionalFormatting": Conditional(element); break;
            default: break;
        }
    }

    private void Column(XElement column)
    {
        var range = new CellRange(1, (int)(Number(column, "min") ?? 1) - 1, 1, (int)(Number(column, "max") ?? 1) - 1);
        var width = Number(column, "width");
        if (width is { } known)
        {
            widths.Add((range, known));
        }

        if ((string?)column.Attribute("hidden") is "1" or "true" || width is < 0.3)
        {
            hidden.Add(range);
        }
    }

    /// <summary>Conditions of both kinds: those of 2007, which name a look, and those of 2010, which hold one and name their cells in an element.</summary>
    private void Conditional(XElement element)
    {
        var cells = CellRange.All((string?)element.Attribute("sqref") ?? element.Elements().FirstOrDefault(e => e.Name.LocalName == "sqref")?.Value);
        foreach (var rule in element.Elements().Where(e => e.Name.LocalName == "cfRule"))
        {
            var look = rule.Elements().FirstOrDefault(e => e.Name.LocalName == "dxf") is { } own ? looks.Condition(own)
                : Number(rule, "dxfId") is { } id ? looks.OfCondition((int)id)
                : rule.Elements().Any(e => (string?)e.Attribute("showValue") is "0" or "false") ? CellLook.Plain with { Format = NumberFormat.Of(";;;") }
                : null;
            foreach (var range in look is null ? [] : cells)
            {
                conditions.Add(range, look!);
            }
        }
    }

    private static double? Number(XElement element, string name) =>
        double.TryParse((string?)element.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
