namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>What must be validated before, an arrow, and what it opens.</summary>
/// <param name="Before">What must be validated.</param>
/// <param name="After">What is then open.</param>
internal sealed record StageRow(string Before, string After) : Row
{
    private const double Size = 13;
    private const double LineHeight = 16;
    private const double Arrow = 26;
    private const double Padding = 6;

    public override string Told => $"{Before}, puis {After}";

    protected override double InnerHeight(double width) => (new[] { Before, After }.Max(t => Lines(t, width).Count) * LineHeight) + (2 * Padding);

    protected override void DrawInner(Canvas canvas, double x, double y, double width)
    {
        var (half, height) = (Half(width), InnerHeight(width));
        Stage(canvas, x, y, width, Before);
        Stage(canvas, x + half + Arrow, y, width, After);
        canvas.Stroke($"M{x + half:0.#} {y + (height / 2):0.#}h{Arrow - 6}", Canvas.Grey, 1);
        canvas.ArrowHead(x + half + Arrow, y + (height / 2));
    }

    private void Stage(Canvas canvas, double x, double y, double width, string text)
    {
        var (lines, height) = (Lines(text, width), InnerHeight(width));
        canvas.Box(x, y, Half(width), height, Canvas.White, Canvas.Grey);
        foreach (var (i, line) in lines.Index())
        {
            canvas.Write(x + (Half(width) / 2), y + ((height - (lines.Count * LineHeight)) / 2) + (i * LineHeight) + Size - 1, line, Size, anchor: "middle");
        }
    }

    private static double Half(double width) => (width - Arrow) / 2;

    private static IReadOnlyList<string> Lines(string text, double width) => TextLines.Of(text, Size, Half(width) - (2 * Padding));
}
