namespace CqpKits.Looks.Widths;

/// <summary>Converts points, in which type is measured, to millimetres, in which paper is.</summary>
public static class Lengths
{
    /// <summary>Millimetres of a length in points.</summary>
    public static decimal Millimetres(decimal points) => points * 25.4m / 72;
}
