using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Widths;

namespace CqpKits.Looks.Margins;

/// <summary>
/// The heads of pages: the logos with the text of the branch between them, then the left and right texts of the document with a thin rule below.
/// </summary>
/// <param name="theme">The look.</param>
/// <param name="scale">Its sizes.</param>
/// <param name="texts">Decides by the texts of sections.</param>
public sealed class PageHead(Theme theme, TypeScale scale, ITextDecider texts)
{
    /// <summary>Distance of the header and footer from the edge of the paper, millimetres.</summary>
    public const decimal Edge = 9;

    /// <summary>Space between the last line and the text, millimetres. Half of it is below the last line, so that more lines than were counted push the text down and keep their distance.</summary>
    public const decimal Clearance = 4;

    /// <summary>Weight of the rule below the last line, points; its colour is that of the lines of tables.</summary>
    public const decimal RuleWeight = 0.5m;

    /// <summary>Space between the last line and the rule, points.</summary>
    public const decimal RuleDistance = 4;

    private const decimal WithinFrame = 14;

    /// <summary>Height of the head of a page for logos, where the theme has none, millimetres.</summary>
    private const decimal WithoutLogos = 12;

    private const decimal LineHeight = 1.25m;

    private readonly BranchLine branch = new(theme, scale);

    /// <summary>The logos of the theme.</summary>
    public IReadOnlyList<HeadLogo> Logos { get; } = HeadLogo.Of(theme);

    /// <summary>Distance from the edge of the paper to the header, millimetres: within the rule around a framed page.</summary>
    public static decimal From(PageSection section) => section.Page.IsFramed ? WithinFrame : Edge;

    /// <summary>Distance from the edge of the paper to the start of text below the header, millimetres.</summary>
    public decimal Below(PageSection section)
    {
        if (section.Page.Head != HeadContent.Whole)
        {
            return section.Page.Head == HeadContent.None ? 0 : From(section) + Math.Max(LogosHeight, WithoutLogos);
        }

        var lines = (HasText(section) ? LinesOfTexts(section) : 0) + (IsBetweenLogos(section) ? 0 : branch.Lines(section.Page.TextWidth));
        return From(section) + Clearance + LogosHeight + (lines * Lengths.Millimetres(scale.Margin * LineHeight));
    }

    /// <summary>Distance from the edge of the paper to the start of text, millimetres: the top margin, or more where the head needs it.</summary>
    public decimal TextTop(PageSection section) => Math.Max(section.Page.Top, Below(section));

    /// <summary>Whether the pages have the logos.</summary>
    public bool HasLogos(PageSection section) => section.Page.Head != HeadContent.None && Logos.Count > 0;

    /// <summary>The text in the middle of the line with the logos; null for none.</summary>
    public string? BetweenLogos(PageSection section) => section.Page.Head == HeadContent.Whole && IsBetweenLogos(section) ? branch.Text : null;

    /// <summary>The lines below the logos, with the rule below the last; none when there is no text.</summary>
    public IReadOnlyList<HeadLine> Lines(PageSection section) => section.Page.Head == HeadContent.Whole ? Lines(section, !IsBetweenLogos(section)) : [];

    /// <summary>The same lines below a head that is not ours, and has no place for the text of the branch.</summary>
    public IReadOnlyList<HeadLine> AllLines(PageSection section) => Lines(section, withBranch: true);

    private HeadLine[] Lines(PageSection section, bool withBranch) =>
    [
        .. withBranch && branch.Text.Length > 0 ? [new HeadLine(null, branch.Text, null)] : Array.Empty<HeadLine>(),
        .. HasText(section) ? Texts(section) : [],
    ];

    private decimal LogosHeight => Logos.Count == 0 ? 0 : Logos.Max(l => l.Height) + Lengths.Millimetres(Spaces.BelowLogos * scale.Space);

    private bool IsBetweenLogos(PageSection section) => Logos.Count > 0 && branch.FitsIn(section.Page.TextWidth - (2 * Logos.Max(l => l.Width)));

    private bool HasText(PageSection section) => texts.Decide(section.HeaderLeft + section.HeaderRight, text => text.Length > 0);

    /// <summary>One line with both texts, or two when they do not fit on one. Whose sheet it is stands out: a dropped stack is sorted by it.</summary>
    private HeadLine[] Texts(PageSection section) => FitOnOneLine(section)
        ? [new(section.HeaderLeft, null, section.HeaderRight)]
        : [new(section.HeaderLeft, null, null), new(null, null, section.HeaderRight)];

    private int LinesOfTexts(PageSection section) => FitOnOneLine(section)
        ? 1
        : Math.Max(1, LinesOf(section.HeaderLeft, section.Page.TextWidth)) + Math.Max(1, LinesOf(section.HeaderRight, section.Page.TextWidth));

    private bool FitOnOneLine(PageSection section) => LinesOf(section.HeaderLeft + "   " + section.HeaderRight, section.Page.TextWidth) <= 1;

    private int LinesOf(string text, decimal width) =>
        texts.Decide(text, set => (int)Math.Ceiling(Lengths.Millimetres(WordWidth.Of(set, theme.Font) * scale.Margin) / width));
}
