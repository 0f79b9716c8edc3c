namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>Places boxes in columns, joins them, and draws all. Lengths are pixels.</summary>
internal sealed class Picture
{
    public const double Width = 760;
    private const double Margin = 10;
    private const double Gap = 16;
    private const double Between = 42;
    private const double Turn = 18;
    private const double Small = 12;

    /// <summary>The boxes, column by column from the left.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>What leads from box to box.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>Boxes as wide as the picture, below the columns.</summary>
    public IReadOnlyList<Box> Below { get; init; } = [];

    /// <summary>A line at the foot; null for none.</summary>
    public string? Foot { get; init; }

    public string Draw(string title)
    {
        var canvas = new Canvas();
        var places = Places(out var bottom);
        foreach (var link in Links)
        {
            Join(canvas, link, places[link.From], places[link.To], Links.Count(l => ReferenceEquals(l.To, link.To)) == 1);
        }

        foreach (var (box, place) in places)
        {
            box.Draw(canvas, place.X, place.Y, place.Width);
        }

        foreach (var box in Below)
        {
            box.Draw(canvas, Margin, bottom + Gap, Width - (2 * Margin));
            bottom += Gap + box.Height(Width - (2 * Margin));
        }

        if (Foot is not null)
        {
            canvas.Write(Margin, bottom + 20, TextLines.Set(Foot), Small, fill: Canvas.Grey);
            bottom += 18;
        }

        return canvas.Svg(Width, Math.Ceiling(bottom + Margin), title, Told());
    }

    /// <summary>All that it says, in the order in which it is read.</summary>
    private string Told() => TextLines.Set(string.Join(" ", Columns.SelectMany(c => c.Boxes).Concat(Below).Select(b => $"{string.Join(" ; ", b.Rows.Select(r => r.Told))}.").Append(Foot))).Trim();

    private Dictionary<Box, Place> Places(out double bottom)
    {
        var gaps = Columns.Skip(1).Select((_, i) => GapAfter(Columns[i])).ToList();
        var unit = (Width - (2 * Margin) - gaps.Sum()) / Columns.Sum(c => c.Share);
        var height = Columns.Max(c => Height(c, unit));
        var places = new Dictionary<Box, Place>(ReferenceEqualityComparer.Instance);
        var x = Margin;
        foreach (var (i, column) in Columns.Index())
        {
            var y = Margin + 2 + ((height - Height(column, unit)) / 2);
            foreach (var box in column.Boxes)
            {
                places[box] = new Place(x, y, column.Share * unit, box.Height(column.Share * unit));
                y += places[box].Height + Gap;
            }

            x += (column.Share * unit) + (i < gaps.Count ? gaps[i] : 0);
        }

        bottom = Margin + 2 + height;
        return places;
    }

    /// <summary>Room for the arrows behind a column, and for what is said over them.</summary>
    private double GapAfter(Column column) => Links.Where(l => l.Label is not null && column.Boxes.Contains(l.From, ReferenceEqualityComparer.Instance))
        .Select(l => TextWidth.Of(l.Label!, Small, isBold: true) + Turn + 8).Append(Between).Max();

    private static double Height(Column column, double unit) => column.Boxes.Sum(b => b.Height(column.Share * unit)) + ((column.Boxes.Count - 1) * Gap);

    private static void Join(Canvas canvas, Link link, Place from, Place to, bool isOnly)
    {
        if (from.X == to.X)
        {
            canvas.Line($"M{from.Middle:0.#} {from.Y + from.Height:0.#}V{to.Y - 6:0.#}");
            canvas.ArrowHead(to.Middle, to.Y - 1, down: true);
            return;
        }

        var (start, turn) = (from.X + from.Width, to.X - Turn);
        var end = isOnly && from.Centre > to.Y + Turn && from.Centre < to.Y + to.Height - Turn ? from.Centre : to.Centre;
        canvas.Line($"M{start:0.#} {from.Centre:0.#}H{turn:0.#}V{end:0.#}H{to.X - 6:0.#}");
        canvas.ArrowHead(to.X - 1, end);
        if (link.Label is { } label)
        {
            canvas.Write((start + turn) / 2, from.Centre - 5, TextLines.Set(label), Small, isBold: true, anchor: "middle");
        }
    }

    private sealed record Place(double X, double Y, double Width, double Height)
    {
        public double Centre => Y + (Height / 2);

        public double Middle => X + (Width / 2);
    }
}

/// <summary>Boxes one above the other.</summary>
/// <param name="Share">Its width, compared with that of other columns.</param>
/// <param name="Boxes">From the top.</param>
internal sealed record Column(double Share, IReadOnlyList<Box> Boxes);

/// <summary>An arrow.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Label">What is said over it: a weight; null for nothing.</param>
internal sealed record Link(Box From, Box To, string? Label = null);
