namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>A text, and at its right a time on a line, from a day to a day.</summary>
/// <param name="Text">What the time is of.</param>
/// <param name="Start">The first day, in words.</param>
/// <param name="Length">How long it is, over the line.</param>
/// <param name="End">The last day, in words; null for a time without end.</param>
internal sealed record CalendarRow(string Text, string Start, string Length, string? End) : Row
{
    private const double Size = 13;
    private const double Small = 12;
    private const double LineHeight = 16;
    private const double Part = 0.48;

    public override string Told => $"{Text} : {Length}, depuis : {Start}{(End is null ? "" : $", {End}")}";

    protected override double InnerHeight(double width) => Math.Max(Lines(width).Count * LineHeight, 40);

    protected override void DrawInner(Canvas canvas, double x, double y, double width)
    {
        var lines = Lines(width);
        var first = y + ((InnerHeight(width) - (lines.Count * LineHeight)) / 2);
        foreach (var (i, line) in lines.Index())
        {
            canvas.Write(x, first + (i * LineHeight) + Size - 1, line, Size);
        }

        var (left, right, middle) = (x + (width * Part) + 10, x + width - 10, y + 20);
        canvas.Stroke($"M{left:0.#} {middle:0.#}H{right:0.#}M{left:0.#} {middle - 5:0.#}v10{(End is null ? "" : FormattableString.Invariant($"M{right:0.#} {middle - 5:0.#}v10"))}", Canvas.Navy, 2);
        canvas.Write((left + right) / 2, middle - 6, TextLines.Set(Length), Size, isBold: true, anchor: "middle");
        canvas.Write(left, middle + 17, TextLines.Set(Start), Small, fill: Canvas.Grey);
        if (End is null)
        {
            canvas.ArrowHead(right + 4, middle);
        }
        else
        {
            canvas.Write(right, middle + 17, TextLines.Set(End), Small, fill: Canvas.Grey, anchor: "end");
        }
    }

    private IReadOnlyList<string> Lines(double width) => TextLines.Of(Text, Size, width * Part);
}
