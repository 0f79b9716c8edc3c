using CqpKits.Documents;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Widths;

namespace CqpKits.Looks.Margins;

/// <summary>The header text of a theme: between the logos when it fits there, else on its own line.</summary>
internal sealed class BranchLine(Theme theme, TypeScale scale)
{
    /// <summary>Space kept free beside the text, both sides together, millimetres.</summary>
    private const decimal Apart = 8;

    public string Text => theme.HeaderText;

    /// <summary>True when there is a text and it fits on one line of this width, millimetres.</summary>
    public bool FitsIn(decimal width) => Text.Length > 0 && Needed + Apart <= width;

    /// <summary>Number of lines the text needs in a width in millimetres.</summary>
    public int Lines(decimal width) => (int)Math.Ceiling(Needed / width);

    private decimal Needed => Lengths.Millimetres(WordWidth.Of(Text, theme.Font) * scale.Margin);
}
