namespace CqpKits.Pdf.Drawing;

/// <summary>Lengths are whole thousandths of a point: the same on every machine, and finer than any printer.</summary>
internal static class Length
{
    /// <summary>A point.</summary>
    public const int Point = 1000;

    private const decimal PerMillimetre = Point * 72 / 25.4m;

    public static int Points(decimal points) => (int)Math.Round(points * Point, MidpointRounding.AwayFromZero);

    /// <summary>The millimetres of a length.</summary>
    public static decimal InMillimetres(int length) => length / PerMillimetre;

    public static int Millimetres(decimal millimetres) => (int)Math.Round(millimetres * PerMillimetre, MidpointRounding.AwayFromZero);
}

/// <summary>A rectangle on a page; lengths are thousandths of a point from the top left corner of the paper, downwards.</summary>
internal readonly record struct Box(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top + Height;
}
