using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace CqpKits.Authoring.Dialect;

/// <summary>
/// Our Markdown: directives are added, and a line of dashes or equal signs never turns the line above into a heading. Markdig's other constructs stay,
/// so that composition finds those that are not admitted and says so; with their parsers gone they would be printed as they were typed.
/// </summary>
internal sealed class DialectExtension(IReadOnlyCollection<string> leafDirectives) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new DirectiveBlockParser(leafDirectives));
        pipeline.BlockParsers.Replace<ListBlockParser>(new PatientListParser());
        pipeline.InlineParsers.Insert(0, new DirectiveInlineParser());
        pipeline.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing is rendered by Markdig.
    }
}
