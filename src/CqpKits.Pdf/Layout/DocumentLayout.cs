using CqpKits.Documents;
using CqpKits.Documents.Values;
using CqpKits.Forms.Places;
using CqpKits.Looks.Widths;
using CqpKits.Pdf.Blocks;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Margins;
using CqpKits.Pdf.Pages;

namespace CqpKits.Pdf.Layout;

/// <summary>Lays a document out: its blocks are measured, planned on pages, and drawn.</summary>
internal static class DocumentLayout
{
    /// <summary>Plans before the numbers of pages that the text tells are taken as they are: each may move what follows.</summary>
    private const int MostPlans = 4;

    /// <summary>The pages of a document, drawn.</summary>
    /// <param name="sample">A copy of the document: what depends on values is laid out for hers.</param>
    /// <param name="theme">The look.</param>
    public static DrawnDocument Draw(DocumentCopy sample, Theme theme)
    {
        var pdf = new PdfJob(SetText.OneLine(sample.Shape.Title, sample.Values), sample.Issue);
        var plan = Plan(sample, theme, pdf);
        var pages = plan.Pages.Select(p => pdf.NewPage(Length.Millimetres(plan.SectionOf(p).Page.Width), Length.Millimetres(plan.SectionOf(p).Page.Height))).ToList();
        foreach (var (planned, canvas) in plan.Pages.Zip(pages))
        {
            WatermarkPainter.Draw(canvas, theme.Watermark);
            foreach (var (item, top) in planned.Placed)
            {
                item.Draw(canvas, planned.Area.Left, top);
            }
        }

        foreach (var heading in plan.Headings)
        {
            pdf.Outline(heading.Level, heading.Title, heading.Anchor!);
        }

        var layout = sample.Issue is null ? null : new FormLayout([.. pages.Select((p, i) => ScanMarks.PlacesOn(plan.SectionOf(plan.Pages[i]).Page, p.Spots))]);
        DrawMargins(plan, theme, pages, layout);
        return new(pdf, plan.Decider, plan.Findings, layout);
    }

    private static void DrawMargins(DocumentPlan plan, Theme theme, List<PageCanvas> pages, FormLayout? layout)
    {
        foreach (var (i, canvas) in pages.Index().Where(p => !plan.Pages[p.Index].IsBlank))
        {
            var section = plan.SectionOf(plan.Pages[i]);
            FramePainter.Draw(canvas, section, theme.Accent);
            plan.Head.Draw(canvas, section);
            plan.Foot.Draw(canvas, section, i + 1, pages.Count);
            if (layout is not null)
            {
                plan.Scan.Draw(canvas, section.Page, new PageOf(i + 1, pages.Count, layout.Id));
            }
        }
    }

    /// <summary>The plan in which the numbers of pages that the text tells are those of the plan.</summary>
    private static DocumentPlan Plan(DocumentCopy sample, Theme theme, PdfJob pdf)
    {
        IReadOnlyDictionary<string, int> pages = new Dictionary<string, int>();
        for (var round = 1; ; round++)
        {
            var plan = DocumentPlan.Of(new LayoutJob(sample, theme, pages), new NodePlace(null, () => pdf.Root));
            var found = plan.PagesOfHeadings();
            if (round == MostPlans || found.Count == pages.Count && found.All(p => pages[p.Key] == p.Value) || !plan.TellsPages)
            {
                return plan;
            }

            pages = found;
        }
    }
}

/// <summary>A document that is laid out.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Decider">What was decided by the values of the copy.</param>
/// <param name="Findings">What could not be laid out as the document asks.</param>
/// <param name="Layout">Where its fields stand; null for a document without identity.</param>
internal sealed record DrawnDocument(PdfJob Pages, SampleDecider Decider, IReadOnlyList<LayoutFinding> Findings, FormLayout? Layout);
