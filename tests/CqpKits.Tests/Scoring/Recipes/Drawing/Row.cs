namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>What stands in a box, from one edge to the other. Lengths are pixels.</summary>
internal abstract record Row
{
    private const double Step = 12;

    /// <summary>How many choices it lies in; each shows as a bar at its left.</summary>
    public int Depth { get; init; }

    /// <summary>The same, as a sentence for who cannot see the picture.</summary>
    public abstract string Told { get; }

    /// <summary>The height it needs in a box that is so wide inside.</summary>
    public double Height(double width) => InnerHeight(width - (Depth * Step));

    public void Draw(Canvas canvas, double x, double y, double width, double gapAbove)
    {
        for (var i = 0; i < Depth; i++)
        {
            canvas.Stroke($"M{x + 3 + (i * Step):0.#} {y - gapAbove:0.#}v{Height(width) + gapAbove:0.#}", Canvas.Navy, 2);
        }

        DrawInner(canvas, x + (Depth * Step), y, width - (Depth * Step));
    }

    protected abstract double InnerHeight(double width);

    protected abstract void DrawInner(Canvas canvas, double x, double y, double width);
}
