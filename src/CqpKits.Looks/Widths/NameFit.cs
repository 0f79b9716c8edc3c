namespace CqpKits.Looks.Widths;

/// <summary>The size of a name that stands alone on its line: the largest at which it fits, between two bounds that large print does not change.</summary>
public static class NameFit
{
    /// <summary>Points of a name of usual length.</summary>
    public const decimal Greatest = 30;

    /// <summary>Points below which a long name takes a second line instead.</summary>
    private const decimal Least = 20;

    /// <summary>Room kept at the ends of the line, millimetres: widths are estimates.</summary>
    private const decimal Apart = 6;

    /// <summary>The size in points for a line of this width, millimetres.</summary>
    public static decimal Of(string name, string font, decimal width)
    {
        var perPoint = Lengths.Millimetres(WordWidth.Of(name, font));
        return perPoint == 0 ? Greatest : Math.Clamp(Math.Floor((width - Apart) / perPoint * 2) / 2, Least, Greatest);
    }
}
