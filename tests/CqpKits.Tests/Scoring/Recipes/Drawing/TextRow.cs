namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>A text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Look">How it looks.</param>
internal sealed record TextRow(string Text, TextLook Look = TextLook.Plain) : Row
{
    public override string Told => Text;

    private double Size => Look switch { TextLook.Head => 14, TextLook.Plain => 13, _ => 12 };

    private double LineHeight => Size + 3;

    private bool IsBold => Look is TextLook.Head or TextLook.Section;

    protected override double InnerHeight(double width) => TextLines.Of(Text, Size, width, IsBold).Count * LineHeight;

    protected override void DrawInner(Canvas canvas, double x, double y, double width)
    {
        foreach (var (i, line) in TextLines.Of(Text, Size, width, IsBold).Index())
        {
            canvas.Write(x, y + (i * LineHeight) + Size - 1, line, Size, IsBold, Look is TextLook.Small or TextLook.Section ? Canvas.Grey : Canvas.Ink);
        }
    }
}

/// <summary>How a text looks.</summary>
internal enum TextLook
{
    Plain,

    /// <summary>The name of a box.</summary>
    Head,

    /// <summary>What comes below it in the same box.</summary>
    Section,

    /// <summary>Something said beside.</summary>
    Small,
}
