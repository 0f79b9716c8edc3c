using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Widths;

namespace CqpKits.Looks.Margins;

/// <summary>The feet of pages. Their last line ends <see cref="PageHead.Edge"/> above the edge of the paper.</summary>
public static class PageFoot
{
    /// <summary>What is printed before the number of a page.</summary>
    public const string Page = "Page\u00A0";

    /// <summary>What is printed between the number of a page and the number of pages of the file.</summary>
    public const string Of = "\u00A0/\u00A0";

    /// <summary>Maximum share of the width for the theme's text between the code and the page number; a longer text has its own line.</summary>
    private const decimal Middle = 0.4m;

    /// <summary>The lines; none when there is nothing to print.</summary>
    /// <param name="theme">The look.</param>
    /// <param name="scale">Its sizes.</param>
    /// <param name="foot">What the foot is made of.</param>
    /// <param name="hasEnds">Whether there is a text at the left, or the page is numbered.</param>
    public static IReadOnlyList<FootLine> Lines(Theme theme, TypeScale scale, SectionFoot foot, bool hasEnds)
    {
        var branch = foot.Content == FootContent.Whole ? theme.FooterText : "";
        if (foot.Content == FootContent.None || (branch.Length == 0 && !hasEnds))
        {
            return [];
        }

        if (branch.Length == 0)
        {
            return [new(HasEnds: true, null)];
        }

        return Lengths.Millimetres(WordWidth.Of(branch, theme.Font) * scale.Margin) <= foot.Width * Middle
            ? [new(HasEnds: true, branch)]
            : [new(HasEnds: false, branch), new(HasEnds: true, null)];
    }
}
