namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>What is tested, and at the right what it must be, on a dark ground; or, for a weight, what it counts for, on a light one.</summary>
/// <param name="Text">What is tested or weighed.</param>
/// <param name="Pill">The sign with its threshold, or the weight.</param>
/// <param name="IsWeight">Whether it is a weight.</param>
internal sealed record TestRow(string Text, string Pill, bool IsWeight = false) : Row
{
    private const double Size = 13;
    private const double LineHeight = 16;
    private const double PillHeight = 20;
    private const double Gap = 8;

    public override string Told => $"{Text} : {Pill}";

    private string Shown => TextLines.Set(Pill);

    private double PillWidth => TextWidth.Of(Shown, Size, isBold: true) + 12;

    protected override double InnerHeight(double width)
    {
        var text = TextLines.Of(Text, Size, Room(width)).Count * LineHeight;
        return IsBeside(width) ? Math.Max(text, PillHeight) : text + 2 + PillHeight;
    }

    protected override void DrawInner(Canvas canvas, double x, double y, double width)
    {
        var lines = TextLines.Of(Text, Size, Room(width));
        var first = IsBeside(width) ? y + ((InnerHeight(width) - (lines.Count * LineHeight)) / 2) : y;
        foreach (var (i, line) in lines.Index())
        {
            canvas.Write(x, first + (i * LineHeight) + Size - 1, line, Size);
        }

        var top = IsBeside(width) ? y + ((InnerHeight(width) - PillHeight) / 2) : y + (lines.Count * LineHeight) + 2;
        var left = x + width - PillWidth;
        canvas.Box(left, top, PillWidth, PillHeight, IsWeight ? Canvas.White : Canvas.Navy, IsWeight ? Canvas.Grey : Canvas.Navy, radius: 4);
        canvas.Write(left + (PillWidth / 2), top + 14.5, Shown, Size, isBold: true, IsWeight ? Canvas.Ink : Canvas.White, "middle");
    }

    /// <summary>Whether the longest word of the text leaves room for the pill, and the text does not become a column of words.</summary>
    private bool IsBeside(double width)
    {
        var room = width - PillWidth - Gap;
        return TextLines.Set(Text).Split(' ').Max(w => TextWidth.Of(w, Size)) <= room && TextLines.Of(Text, Size, room).Count <= Math.Max(2, TextLines.Of(Text, Size, width).Count);
    }

    private double Room(double width) => IsBeside(width) ? width - PillWidth - Gap : width;
}
