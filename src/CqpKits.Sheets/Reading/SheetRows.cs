using System.Globalization;
using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Sheets.Reading;

/// <summary>Streams through a sheet: only filled cells are kept, however far they lie.</summary>
internal static class SheetRows
{
    /// <summary>No program writes a cell twice: which of the two counts is a question.</summary>
    private const string Twice = "(cellule écrite deux fois)";

    /// <summary>The rows that hold something; null when a filled cell lies beyond the reach.</summary>
    public static IReadOnlyList<ReadRow>? Read(byte[] part, SheetValues values, SheetReach reach, CancellationToken cancellation)
    {
        var rows = new List<ReadRow>();
        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                cancellation.ThrowIfCancellationRequested();
                var number = Number(reader.GetAttribute("r")) ?? (rows.Count == 0 ? 1 : rows[^1].Number + 1);
                if (Cells(reader, values, reach) is not { } cells || (cells.Count > 0 && !reach.Holds((number, 0))))
                {
                    return null;
                }

                rows.AddRange(cells.Count > 0 ? [new ReadRow(number, cells)] : []);
            }
        }

        return rows;
    }

    private static Dictionary<int, ReadCell>? Cells(XmlReader reader, SheetValues values, SheetReach reach)
    {
        var cells = new Dictionary<int, ReadCell>();
        if (reader.IsEmptyElement)
        {
            return cells;
        }

        var (depth, next) = (reader.Depth, 0);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                var place = reader.GetAttribute("r") is { } reference ? SheetXml.Place(reference) : (1, next);
                if (Cell(reader, values) is { } cell)
                {
                    if (place is not { } at || !reach.Holds(at))
                    {
                        return null;
                    }

                    cells[at.Column] = cells.ContainsKey(at.Column) ? cell with { Formula = Twice } : cell;
                }

                next = (place?.Column ?? next) + 1;
            }
        }

        return cells;
    }

    private static ReadCell? Cell(XmlReader reader, SheetValues values)
    {
        var (type, style) = (reader.GetAttribute("t"), Number(reader.GetAttribute("s")) ?? 0);
        string? stored = null, formula = null, inline = null;
        if (reader.IsEmptyElement)
        {
            return null;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "v"): stored = Content(reader); break;
                case (XmlNodeType.Element, "f"): formula = "=" + Content(reader); break;
                case (XmlNodeType.Element, "is"): inline = SharedTexts.Rich(reader); break;
                default: break;
            }
        }

        var text = inline ?? (stored is null ? "" : values.Text(type, stored, style));
        return text.Length == 0 && formula is null ? null : new ReadCell(text, type == "e" ? stored : formula);
    }

    private static string Content(XmlReader reader)
    {
        var text = "";
        if (reader.IsEmptyElement)
        {
            return text;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            text += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? reader.Value : "";
        }

        return text;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
