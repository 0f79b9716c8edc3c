using CqpKits.Documents.Blocks;
using CqpKits.Docx.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Margins;
using CqpKits.Docx.References;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Widths;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Parts;

/// <summary>Writes the footers.</summary>
internal static class PageFoot
{
    /// <summary>Maximum share of the width for the theme's text between the code and the page number; a longer text has its own line.</summary>
    private const decimal Middle = 0.4m;

    public static W.Footer Write(WritingJob job, SectionFoot foot) =>
        Lines(job, foot).ToList() is { Count: > 0 } lines ? new(lines) : new(MarginLine.Centered(StyleIds.Footer, []));

    /// <summary>
    /// The code of the issued copy at the left, or what a booklet says of those it prints; « Page X / Y » at the right unless the branch style has it. Word
    /// computes page fields at every layout.
    /// </summary>
    public static IEnumerable<W.Paragraph> Lines(WritingJob job, SectionFoot foot)
    {
        if (foot.Content == FootContent.None)
        {
            return [];
        }

        var branch = foot.Content == FootContent.Whole ? job.Theme.FooterText : "";
        var look = new W.RunProperties { NoProof = new W.NoProof() };
        OpenXmlElement[] code = job.Holes.HasIssue ? [.. job.Holes.OfCopy(copy => copy.Issue.Code.ToString(), look)] : [.. job.Holes.OnOneLine(foot.Left, look)];
        OpenXmlElement[] page = IsNumbered(job, foot.Content) ? [] : [TextRuns.Of("Page\u00A0"), .. ComplexField.Of("PAGE", "1"), TextRuns.Of("\u00A0/\u00A0"), .. ComplexField.Of("NUMPAGES", "1")];
        OpenXmlElement[] text = [TextRuns.Of(branch)];
        if (branch.Length == 0 && page.Length == 0 && !job.Holes.HasIssue && foot.Left.Length == 0)
        {
            return [];
        }

        if (branch.Length == 0)
        {
            return [MarginLine.Of(StyleIds.Footer, foot.Width, code, page)];
        }

        return Lengths.Millimetres(WordWidth.Of(branch, job.Theme.Font) * job.Scale.Margin) <= foot.Width * Middle
            ? [MarginLine.Of(StyleIds.Footer, foot.Width, code, text, page)]
            : [MarginLine.Centered(StyleIds.Footer, text), MarginLine.Of(StyleIds.Footer, foot.Width, code, page)];
    }

    /// <summary>Whether the branch style has the page number already. Without the branch's own foot, only its head can have it.</summary>
    private static bool IsNumbered(WritingJob job, FootContent content) =>
        (content == FootContent.Whole ? job.BranchStyle?.NumbersPages : job.BranchStyle?.Head?.NumbersPages) == true;
}
