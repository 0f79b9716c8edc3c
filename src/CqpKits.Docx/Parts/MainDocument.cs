using CqpKits.Docx.Blocks;
using CqpKits.Docx.Sections;
using CqpKits.Looks.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Parts;

/// <summary>Writes the main part: all blocks, then the properties of the last section.</summary>
internal static class MainDocument
{
    public static W.Document Write(WritingJob job)
    {
        var body = new W.Body(SectionEnds.Settle(new BlockWriter(job, new BodyStyling(Documents.Blocks.Alignment.Start)).WriteAll(job.Document.Blocks)));
        body.Append(job.Sections.End(next: null));
        return new W.Document(body);
    }
}
