using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;

namespace CqpKits.Authoring.Directives;

/// <summary><c>:code[R.2]</c>: prints a code of the référentiel, small. Codes get no French spacing, because they are compared when a form is read.</summary>
internal sealed class CodeDirective : IInlineDirective
{
    public DirectiveShape Shape { get; } = new("code") { HasContent = true };

    public IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope)
    {
        var code = PrintableText.OneLine(scope.Exact(inline.Header.Content ?? ""));
        if (inline.Header.Content is not null && string.IsNullOrWhiteSpace(code))
        {
            scope.Report(AuthoringMessages.EmptyCode(arguments.Position));
        }

        return code.Length > 0 ? [new PrintedCode(code)] : [];
    }
}
