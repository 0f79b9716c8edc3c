using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading;

/// <summary>Where the drawings of a sheet lie. One without second cell is measured by the heights of its rows.</summary>
internal static class SheetDrawings
{
    private const double EmuOfPoint = 12_700;
    private const double EmuOfCharacter = 7 * 9_525;
    private const double DefaultHeight = 15;
    private const int MostMeasured = 5_000;

    /// <summary>The cells that each drawing of a part lies over.</summary>
    public static IReadOnlyList<CellRange> Read(byte[] part, SheetFrame frame, IReadOnlyDictionary<int, double> heights)
    {
        var found = new List<CellRange>();
        using var reader = PartXml.Open(part);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "twoCellAnchor" or "oneCellAnchor" or "absoluteAnchor")
            {
                var anchor = (XElement)XNode.ReadFrom(reader);
                found.AddRange(IsShown(anchor) ? [Cells(anchor, frame, heights)] : []);
            }
            else
            {
                reader.Read();
            }
        }

        return found;
    }

    private static bool IsShown(XElement anchor)
    {
        var shapes = anchor.Descendants().Where(e => e.Name.LocalName == "cNvPr").ToList();
        return shapes.Count == 0 || shapes.Any(s => (string?)s.Attribute("hidden") is not ("1" or "true"));
    }

    private static CellRange Cells(XElement anchor, SheetFrame frame, IReadOnlyDictionary<int, double> heights)
    {
        XElement? Child(string name) => anchor.Elements().FirstOrDefault(e => e.Name.LocalName == name);
        var (from, to, extent, position) = (Child("from"), Child("to"), Child("ext"), Child("pos"));
        double Height(int row) => heights.GetValueOrDefault(row + 1, DefaultHeight) * EmuOfPoint;
        double Width(int column) => frame.WidthOf(column) * EmuOfCharacter;
        var (top, left) = ((int)Number(from, "row"), (int)Number(from, "col"));
        if (to is not null)
        {
            return new CellRange(top + 1, left, Math.Max(top, (int)Number(to, "row") - (Number(to, "rowOff") == 0 ? 1 : 0)) + 1, Math.Max(left, (int)Number(to, "col") - (Number(to, "colOff") == 0 ? 1 : 0)));
        }

        var (down, right) = (Number(from, "rowOff") + Of(position, "y"), Number(from, "colOff") + Of(position, "x"));
        (top, down) = Step(top, down, Height);
        (left, right) = Step(left, right, Width);
        return new CellRange(top + 1, left, Step(top, down + Of(extent, "cy"), Height).Index + 1, Step(left, right + Of(extent, "cx"), Width).Index);
    }

    /// <summary>The row or column that lies a length further, and the length within it.</summary>
    private static (int Index, double Left) Step(int index, double length, Func<int, double> size)
    {
        for (var steps = 0; steps < MostMeasured && length > size(index); steps++)
        {
            length -= size(index++);
        }

        return (index, length);
    }

    private static double Number(XElement? cell, string name) => Parsed(cell?.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value);

    private static double Of(XElement? size, string name) => Parsed((string?)size?.Attribute(name));

    private static double Parsed(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, 1e12) : 0;
}
