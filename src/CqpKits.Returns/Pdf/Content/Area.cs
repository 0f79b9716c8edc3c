namespace CqpKits.Returns.Pdf.Content;

/// <summary>A rectangle on a page, in points from its lower left corner; its corners are in order.</summary>
internal readonly record struct Area(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The least area around points; null without any.</summary>
    public static Area? Around(IReadOnlyList<double> numbers)
    {
        var across = numbers.Where((_, i) => i % 2 == 0).Take(numbers.Count / 2).ToList();
        var up = numbers.Where((_, i) => i % 2 == 1).ToList();
        return up.Count == 0 ? null : new Area(across.Min(), up.Min(), across.Max(), up.Max());
    }

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Bottom && y <= Top;

    public bool Meets(Area other) => Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    /// <summary>The area with a margin around it, or, below zero, without one.</summary>
    public Area Wider(double across, double up) => new(Left - across, Bottom - up, Right + across, Top + up);
}
