using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;
using Markdig.Syntax.Inlines;
using Inline = CqpKits.Documents.Blocks.Inline;

namespace CqpKits.Authoring.Composition;

/// <summary>Converts Markdig's inlines to ours.</summary>
internal sealed class InlineComposer(CompositionScope scope)
{
    /// <summary>The inlines of a line; adjacent texts are joined.</summary>
    public IReadOnlyList<Inline> Compose(ContainerInline? container)
    {
        var line = new InlineLine();
        foreach (var inline in container ?? [])
        {
            Add(line, inline);
        }

        return line.ToInlines();
    }

    private void Add(InlineLine line, Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                RefuseSlips(literal);
                line.AddText(scope.Values.Open(literal.Content.AsSpan()));
                break;
            case HtmlEntityInline entity:
                line.AddText(scope.Values.Literal(entity.Transcoded.ToString()));
                break;
            case LineBreakInline { IsHard: true }:
                line.Add(new LineBreak());
                break;
            case LineBreakInline:
                scope.Report(JoinedLines.At(inline) is { } mark ? [AuthoringMessages.LineJoined(mark, scope.At(inline.NextSibling!.Span.Start))] : []);
                line.AddText(" ");
                break;
            case EmphasisInline emphasis:
                scope.Report(SlippedEmphasis.NameOf(emphasis) is { } slip ? [AuthoringMessages.MarkdownRefused(slip, scope.At(emphasis.Span.Start))] : []);
                line.Add(emphasis.DelimiterCount == 2 ? new Strong(Compose(emphasis)) : new Emphasis(Compose(emphasis)));
                break;
            case DirectiveInline directive:
                line.Add(scope.Directives.Inlines.Build(directive, scope));
                break;
            default:
                scope.Report(AuthoringMessages.MarkdownRefused(RefusedMarkdown.Name(inline), scope.At(inline.Span.Start)));
                break;
        }
    }

    // Markdown prints marks it cannot interpret as text; in a template such marks are faults.
    private void RefuseSlips(LiteralInline literal)
    {
        if (literal.IsFirstCharacterEscaped)
        {
            return;
        }

        var written = literal.Content.AsSpan();
        if (written.StartsWith(":::") && literal.PreviousSibling is null or LineBreakInline)
        {
            scope.Report(AuthoringMessages.FenceInText(scope.At(literal.Span.Start)));
        }

        if (written.IndexOf("**") is >= 0 and var star)
        {
            scope.Report(AuthoringMessages.LoneStars(scope.At(literal.Span.Start + star)));
        }
    }
}
