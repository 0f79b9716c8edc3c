using CqpKits.Authoring.Composition;
using Markdig;
using Markdig.Syntax;

namespace CqpKits.Authoring.Dialect;

/// <summary>Second phase: rendered text → Markdig's tree, with our directives in it.</summary>
internal static class DialectParser
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.Extensions.Add(new DialectExtension(BlockDirectives.Leaves));
        return builder.Build();
    }
}
