using CqpKits.Documents.Blocks;
using CqpKits.Docx.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Margins;
using CqpKits.Docx.References;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Margins;
using CqpKits.Looks.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Parts;

/// <summary>Writes the footers.</summary>
internal static class FootWriter
{
    public static W.Footer Write(WritingJob job, SectionFoot foot) =>
        Lines(job, foot).ToList() is { Count: > 0 } lines ? new(lines) : new(MarginLine.Centered(StyleIds.Footer, []));

    /// <summary>
    /// The code of the issued copy at the left, or what a booklet says of those it prints; « Page X / Y » at the right unless the branch style has it. Word
    /// computes page fields at every layout.
    /// </summary>
    public static IEnumerable<W.Paragraph> Lines(WritingJob job, SectionFoot foot)
    {
        var isNumbered = !NumbersItself(job, foot.Content);
        var hasEnds = isNumbered || job.Holes.HasIssue || foot.Left.Length > 0;
        return [.. PageFoot.Lines(job.Theme, job.Scale, foot, hasEnds).Select(line => Line(job, foot, line, isNumbered))];
    }

    private static W.Paragraph Line(WritingJob job, SectionFoot foot, FootLine line, bool isNumbered)
    {
        OpenXmlElement[] text = [TextRuns.Of(line.Middle ?? "")];
        if (!line.HasEnds)
        {
            return MarginLine.Centered(StyleIds.Footer, text);
        }

        OpenXmlElement[] page = isNumbered ? [TextRuns.Of(PageFoot.Page), .. ComplexField.Of("PAGE", "1"), TextRuns.Of(PageFoot.Of), .. ComplexField.Of("NUMPAGES", "1")] : [];
        return line.Middle is null
            ? MarginLine.Of(StyleIds.Footer, foot.Width, Left(job, foot), page)
            : MarginLine.Of(StyleIds.Footer, foot.Width, Left(job, foot), text, page);
    }

    private static OpenXmlElement[] Left(WritingJob job, SectionFoot foot)
    {
        var look = new W.RunProperties { NoProof = new W.NoProof() };
        return job.Holes.HasIssue ? [.. job.Holes.OfCopy(copy => copy.Issue.Code.ToString(), look)] : [.. job.Holes.OnOneLine(foot.Left, look)];
    }

    /// <summary>Whether the branch style has the page number already. Without the branch's own foot, only its head can have it.</summary>
    private static bool NumbersItself(WritingJob job, FootContent content) =>
        (content == FootContent.Whole ? job.BranchStyle?.NumbersPages : job.BranchStyle?.Head?.NumbersPages) == true;
}
