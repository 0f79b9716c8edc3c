using Markdig;
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
