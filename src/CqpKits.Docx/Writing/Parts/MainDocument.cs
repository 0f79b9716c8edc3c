using CqpKits.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Writing;

/// <summary>The main part: all blocks, then the page.</summary>
internal static class MainDocument
{
    /// <summary>From the edge of the paper to the page's head and foot, millimetres.</summary>
    private const decimal EdgeToText = 9;

    public static W.Document Write(WritingJob job)
    {
        var body = new W.Body(new BlockWriter(job, new BodyPlace()).WriteAll(job.Document.Blocks));
        body.Append(Section(job.Document.Page));
        return new W.Document(body);
    }

    private static W.SectionProperties Section(PageSetup page) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = PartKind.Header.RelationshipId },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = PartKind.Footer.RelationshipId },
        new W.PageSize
        {
            Width = (uint)Measure.Twips(page.Width),
            Height = (uint)Measure.Twips(page.Height),
            Orient = page.Landscape ? W.PageOrientationValues.Landscape : null,
        },
        new W.PageMargin
        {
            Top = Measure.Twips(page.Top),
            Right = (uint)Measure.Twips(page.Right),
            Bottom = Measure.Twips(page.Bottom),
            Left = (uint)Measure.Twips(page.Left),
            Header = (uint)Measure.Twips(EdgeToText),
            Footer = (uint)Measure.Twips(EdgeToText),
            Gutter = 0,
        });
}
