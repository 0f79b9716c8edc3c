using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using Markdig.Syntax;

namespace CqpKits.Authoring.Composition;

/// <summary>The anchors of the headings of a document. They are collected before composing, because a reference may come before its heading.</summary>
internal sealed class AnchorRegister
{
    private readonly Dictionary<HeadingBlock, string> byHeading = [];
    private readonly Dictionary<string, SourcePosition?> own = new(StringComparer.Ordinal);

    /// <summary>Removes the anchors from the headings and registers them; a second anchor with the same name is reported and ignored.</summary>
    public static AnchorRegister TakeFrom(MarkdownDocument tree, CompositionScope scope)
    {
        var register = new AnchorRegister();
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            if (AnchorDirective.TakeFrom(heading) is { } directive && AnchorDirective.NameIn(directive, scope) is { } name)
            {
                register.Add(heading, name, scope.At(directive.Header.Offset), scope);
            }
        }

        return register;
    }

    /// <summary>The names of the anchors.</summary>
    public IReadOnlyCollection<string> Names => own.Keys;

    /// <summary>The name of the anchor of a heading, or null.</summary>
    public string? Of(HeadingBlock heading) => byHeading.GetValueOrDefault(heading);

    private void Add(HeadingBlock heading, string name, SourcePosition? at, CompositionScope scope)
    {
        if (!own.TryAdd(name, at))
        {
            scope.Report(AuthoringMessages.AnchorTwice(name, own[name], at));
            return;
        }

        byHeading[heading] = name;
    }
}
