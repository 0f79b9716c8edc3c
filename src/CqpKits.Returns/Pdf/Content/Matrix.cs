namespace CqpKits.Returns.Pdf.Content;

/// <summary>A transformation (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix None { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>First this one, then another.</summary>
    public Matrix Then(Matrix next) => new(
        (A * next.A) + (B * next.C), (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C), (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E, (E * next.B) + (F * next.D) + next.F);

    /// <summary>Where a point comes to lie.</summary>
    public (double X, double Y) Of(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);

    /// <summary>How long what is one unit high becomes.</summary>
    public double Height => Math.Sqrt((C * C) + (D * D));

    /// <summary>The matrix of six numbers; null for anything else.</summary>
    public static Matrix? Of(IReadOnlyList<double> numbers) => numbers is [var a, var b, var c, var d, var e, var f] ? new(a, b, c, d, e, f) : null;
}
