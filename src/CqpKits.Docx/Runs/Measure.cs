namespace CqpKits.Docx.Runs;

/// <summary>Converts to the units of WordprocessingML: twips (1/20 pt), half-points, English metric units.</summary>
internal static class Measure
{
    private const decimal TwipsPerMillimetre = 1440m / 25.4m;

    public static int Twips(decimal millimetres) => (int)Math.Round(millimetres * TwipsPerMillimetre, MidpointRounding.AwayFromZero);

    /// <summary>Twips rounded up, for a space that must not become smaller.</summary>
    public static int TwipsAtLeast(decimal millimetres) => (int)Math.Ceiling(millimetres * TwipsPerMillimetre);

    /// <summary>English metric units of DrawingML (ECMA-376 part 1, 20.1.2.1), 36000 to the millimetre.</summary>
    public static long Emus(decimal millimetres) => (long)Math.Round(millimetres * 36000, MidpointRounding.AwayFromZero);

    public static int EmusOfPoints(decimal points) => (int)Math.Round(points * 12700, MidpointRounding.AwayFromZero);

    public static int TwipsOfPoints(decimal points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    public static int HalfPoints(decimal points) => (int)Math.Round(points * 2, MidpointRounding.AwayFromZero);

    public static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
