using System.Globalization;
using System.Xml;
using CqpKits.Packages.Xml;
using CqpKits.Sheets.Reading.Looks;

namespace CqpKits.Sheets.Reading;

/// <summary>Streams through a sheet: only filled cells are kept, however far they lie.</summary>
internal sealed class SheetRows(SheetFrame frame, CellReading cells, Palette palette, SheetReach reach)
{
    private const double LeastHeight = 1.5;

    private readonly Dictionary<int, double> heights = [];

    /// <summary>Heights of rows, in points, where the file says them.</summary>
    public IReadOnlyDictionary<int, double> Heights => heights;

    /// <summary>The rows that hold something; null when a filled cell lies beyond the reach.</summary>
    public IReadOnlyList<ReadRow>? Read(byte[] part, CancellationToken cancellation)
    {
        var rows = new List<ReadRow>();
        var last = 0;
        using var reader = PartXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                cancellation.ThrowIfCancellationRequested();
                last = SheetXml.Number(reader.GetAttribute("r")) ?? last + 1;
                var isHidden = IsHidden(reader, last);
                if (Cells(reader, last) is not { } found || (found.Count > 0 && !reach.Holds((last, 0))))
                {
                    return null;
                }

                rows.AddRange(found.Count > 0 ? [new ReadRow(last, found) { IsHidden = isHidden, IsFiltered = isHidden && frame.IsFiltered(last) }] : []);
            }
        }

        return rows;
    }

    private bool IsHidden(XmlReader row, int number)
    {
        var height = double.TryParse(row.GetAttribute("ht"), NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : (double?)null;
        if (height is { } known)
        {
            heights[number] = known;
        }

        return row.GetAttribute("hidden") is "1" or "true" || height < LeastHeight;
    }

    private Dictionary<int, ReadCell>? Cells(XmlReader reader, int row)
    {
        var found = new Dictionary<int, ReadCell>();
        if (reader.IsEmptyElement)
        {
            return found;
        }

        var (depth, next) = (reader.Depth, 0);
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                reader.Read();
                continue;
            }

            var place = reader.GetAttribute("r") is { } reference ? SheetXml.Place(reference) : (row, next);
            if (cells.Read(RawCell.Read(reader, palette), row, place?.Column ?? next) is { } cell)
            {
                if (place is not { } at || !reach.Holds(at))
                {
                    return null;
                }

                var isTwice = found.ContainsKey(at.Column) || at.Row != row;
                found[at.Column] = isTwice ? cell with { Oddities = [new(CellOddityKind.WrittenTwice, cell.Text), .. cell.Oddities] } : cell;
            }

            next = (place?.Column ?? next) + 1;
        }

        return found;
    }
}
