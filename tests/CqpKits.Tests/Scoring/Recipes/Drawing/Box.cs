namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>A box of a picture.</summary>
/// <param name="Look">How it looks.</param>
/// <param name="Rows">What stands in it, from the top.</param>
internal sealed record Box(BoxLook Look, IReadOnlyList<Row> Rows)
{
    private const double Inside = 10;
    private const double Above = 8;
    private const double Gap = 5;
    private const double Shift = 4;

    /// <summary>How many persons fill what it stands for: more than one shows as boxes behind it.</summary>
    public int Persons { get; init; } = 1;

    public double Height(double width) => Rows.Sum(r => r.Height(width - (2 * Inside))) + ((Rows.Count - 1) * Gap) + (2 * Above);

    public void Draw(Canvas canvas, double x, double y, double width)
    {
        var height = Height(width);
        for (var behind = Math.Min(Persons, 3) - 1; behind > 0; behind--)
        {
            canvas.Box(x - (behind * Shift), y - (behind * Shift), width, height, Canvas.White, Canvas.Grey);
        }

        Frame(canvas, x, y, width, height);
        var top = y + Above;
        foreach (var row in Rows)
        {
            row.Draw(canvas, x + Inside, top, width - (2 * Inside), Gap);
            top += row.Height(width - (2 * Inside)) + Gap;
        }
    }

    private void Frame(Canvas canvas, double x, double y, double width, double height)
    {
        switch (Look)
        {
            case BoxLook.Judged: canvas.Box(x, y, width, height, Canvas.Pale, Canvas.Navy, 2.5); break;
            case BoxLook.Aside: canvas.Box(x, y, width, height, Canvas.White, Canvas.Navy, dash: "5 4"); break;
            case BoxLook.Gate:
                canvas.Box(x, y, width, height, Canvas.White, Canvas.Grey);
                canvas.Stroke($"M{x:0.#} {y - 4:0.#}v{height + 8:0.#}M{x + width:0.#} {y - 4:0.#}v{height + 8:0.#}", Canvas.Navy, 5);
                break;
            default: canvas.Box(x, y, width, height, Canvas.White, Canvas.Grey); break;
        }
    }
}

/// <summary>How a box looks.</summary>
internal enum BoxLook
{
    Plain,

    /// <summary>What a rule validates.</summary>
    Judged,

    /// <summary>What is judged and does not count.</summary>
    Aside,

    /// <summary>What must be passed before.</summary>
    Gate,
}
