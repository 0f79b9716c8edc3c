using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>Second phase: rendered text → Markdig's tree, with our directives in it.</summary>
/// <param name="leafDirectives">Names of the block directives that hold no content.</param>
internal sealed class DialectParser(IReadOnlyCollection<string> leafDirectives)
{
    private readonly MarkdownPipeline pipeline = Build(leafDirectives);

    public MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, pipeline);

    private static MarkdownPipeline Build(IReadOnlyCollection<string> leafDirectives)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.Extensions.Add(new DialectExtension(leafDirectives));
        return builder.Build();
    }
}

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
