using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Docx.BranchStyles;
using CqpKits.Docx.Package;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Margins;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Sections;

/// <summary>
/// The sections of a document (ECMA-376 part 1, 17.6.17), whose properties are written at their ends. Equal headers share a part, and so do
/// equal footers. Page numbers continue over sections.
/// </summary>
internal sealed class PageSections
{
    private readonly List<PageSection> headers = [];
    private readonly List<SectionFoot> footers = [];

    private readonly PageHead head;
    private readonly XElement? branchStyle;
    private readonly string frameColour;

    /// <param name="document">The document.</param>
    /// <param name="head">Its headers, which may need a larger top margin.</param>
    /// <param name="branchStyle">Page set-up of the branch's own style, or null.</param>
    /// <param name="frameColour">Colour of the rule around a framed page, <c>RRGGBB</c>.</param>
    public PageSections(Document document, PageHead head, XElement? branchStyle, string frameColour)
    {
        this.frameColour = frameColour;
        this.head = head;
        this.branchStyle = branchStyle;
        Current = Charted(PageSection.Of(document));
    }

    /// <summary>The section that blocks are currently written into.</summary>
    public PageSection Current { get; private set; }

    /// <summary>Headers; item <c>i</c> is part <c>header{i+1}.xml</c>.</summary>
    public IReadOnlyList<PageSection> Headers => headers;

    /// <summary>Footers; item <c>i</c> is part <c>footer{i+1}.xml</c>.</summary>
    public IReadOnlyList<SectionFoot> Footers => footers;

    /// <summary>Ends the current section and returns its properties; the next one, if any, becomes the current section.</summary>
    public W.SectionProperties End(SectionBreak? next)
    {
        var ended = Properties(Current);
        Current = next is null ? Current : Charted(PageSection.Of(next));
        return ended;
    }

    /// <summary>A section with the margins of the branch style.</summary>
    private PageSection Charted(PageSection section) => section with { Page = BranchStylePage.Of(branchStyle, section.Page) };

    private W.SectionProperties Properties(PageSection section)
    {
        var properties = Plain(section);
        if (section.Page.IsFramed)
        {
            properties.Append(FrameBorders.Double(frameColour));
        }

        return properties;
    }

    private W.SectionProperties Plain(PageSection section) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = PartKind.Header(NumberOf(headers, section with { FooterLeft = "" })).RelationshipId },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = PartKind.Footer(NumberOf(footers, section.Foot)).RelationshipId },
        new W.SectionType { Val = W.SectionMarkValues.NextPage },
        new W.PageSize
        {
            Width = (uint)Measure.Twips(section.Page.Width),
            Height = (uint)Measure.Twips(section.Page.Height),
            Orient = section.Page.Landscape ? W.PageOrientationValues.Landscape : null,
        },
        new W.PageMargin
        {
            Top = Measure.Twips(head.TextTop(section)),
            Right = (uint)Measure.Twips(section.Page.Right),
            Bottom = Measure.Twips(section.Page.Bottom),
            Left = (uint)Measure.Twips(section.Page.Left),
            Header = (uint)Measure.Twips(PageHead.From(section)),
            Footer = (uint)Measure.Twips(PageHead.Edge),
            Gutter = 0,
        });

    private static int NumberOf<T>(List<T> parts, T part)
    {
        if (!parts.Contains(part))
        {
            parts.Add(part);
        }

        return parts.IndexOf(part) + 1;
    }
}
