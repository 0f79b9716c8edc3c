using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>Second phase: parses the rendered text to Markdig's tree, with our directives in it.</summary>
/// <param name="leafDirectives">Names of the block directives without content.</param>
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
/// Our Markdown: Markdig with directives added and underlined headings switched off. Constructs that our dialect does not have keep their parsers,
/// so that composition can report them; without the parsers they would be printed as text.
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
        // Markdig renders nothing.
    }
}
