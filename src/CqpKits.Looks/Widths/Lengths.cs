namespace CqpKits.Looks.Widths;

/// <summary>Converts between points, in which type is measured, and millimetres, in which paper is.</summary>
public static class Lengths
{
    /// <summary>Millimetres of a length in points.</summary>
    public static decimal Millimetres(decimal points) => points * 25.4m / 72;

    /// <summary>Points of a length in millimetres.</summary>
    public static decimal Points(decimal millimetres) => millimetres * 72 / 25.4m;
}
