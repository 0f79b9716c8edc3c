using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Looks.Margins;

/// <summary>Pages with the same page set-up, header and footer.</summary>
/// <param name="Page">Page set-up.</param>
/// <param name="HeaderLeft">Text at the left of the header.</param>
/// <param name="HeaderRight">Text at the right of the header.</param>
/// <param name="FooterLeft">Text at the left of the footer.</param>
public sealed record PageSection(PageSetup Page, string HeaderLeft, string HeaderRight, string FooterLeft)
{
    /// <summary>The pages with which a document begins.</summary>
    public static PageSection Of(Document document) => new(document.Page, document.HeaderLeft, document.HeaderRight, "");

    /// <summary>The pages after a section break.</summary>
    public static PageSection Of(SectionBreak next) => new(next.Page, next.HeaderLeft, next.HeaderRight, next.FooterLeft);

    /// <summary>What its footer is made of.</summary>
    public SectionFoot Foot => new(Page.TextWidth, Page.Foot, FooterLeft);
}

/// <summary>What a footer is made of; sections with the same share a part.</summary>
/// <param name="Width">Text width, millimetres: where the tab stops are.</param>
/// <param name="Content">What the foot holds.</param>
/// <param name="Left">Text at the left.</param>
public sealed record SectionFoot(decimal Width, FootContent Content, string Left);
