using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.References;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styling;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>Writes inlines as runs and content controls, with a method for each kind.</summary>
internal sealed class InlineWriter(WritingJob job, RunLook look) : IInlineVisitor<IEnumerable<OpenXmlElement>>
{
    public IEnumerable<OpenXmlElement> WriteAll(IReadOnlyList<Inline> content) => content.SelectMany(inline => inline.Accept(this));

    public IEnumerable<OpenXmlElement> Visit(TextRun text) => job.Holes.InParagraph(text.Text, look.Properties());

    public IEnumerable<OpenXmlElement> Visit(Strong strong) => new InlineWriter(job, look with { Bold = true }).WriteAll(strong.Content);

    public IEnumerable<OpenXmlElement> Visit(Emphasis emphasis) => new InlineWriter(job, look with { Italic = true }).WriteAll(emphasis.Content);

    public IEnumerable<OpenXmlElement> Visit(PrintedCode code) => [TextRuns.Of(code.Code, look.CodeProperties())];

    public IEnumerable<OpenXmlElement> Visit(LineBreak lineBreak) => [new W.Run(new W.Break())];

    public IEnumerable<OpenXmlElement> Visit(PageReference reference) => PageNumber.Of(job.Headings.Find(reference.Anchor), look.Properties());

    public IEnumerable<OpenXmlElement> Visit(PlacedField field) => FieldWriter.Write(job, field, look);
}
