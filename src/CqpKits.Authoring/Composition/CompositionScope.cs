using CqpKits.Authoring.Data;
using CqpKits.Authoring.Faults;
using CqpKits.Authoring.Rendering;
using CqpKits.Authoring.Typography;
using CqpKits.Diagnostics;
using CqpKits.French;

namespace CqpKits.Authoring.Composition;

/// <summary>What is shared while one document is composed.</summary>
internal sealed class CompositionScope
{
    private readonly RenderedText rendered;
    private readonly List<Diagnostic> faults = [];

    public CompositionScope(RenderedText rendered, TemplateData data, DirectiveSet directives)
    {
        this.rendered = rendered;
        Data = data;
        Directives = directives;
        Fields = new FieldRegister(data);
        faults.AddRange(Fields.StrayValues());
        faults.AddRange(RefusedLines.In(rendered.Text, At));
    }

    public TemplateData Data { get; }

    /// <summary>The directives that the text may write.</summary>
    public DirectiveSet Directives { get; }

    public FieldRegister Fields { get; }

    /// <summary>The anchors of the document's headings.</summary>
    public AnchorRegister Headings { get; set; } = new();

    /// <summary>All anchors that a page number can be asked of: the document's own, and those of the documents bound with it.</summary>
    public IReadOnlyCollection<string> Anchors => [.. Headings.Names, .. Data.OtherAnchors];

    /// <summary>Where something in the rendered text stands in the templates.</summary>
    public SourcePosition? At(int offset) => rendered.Map.At(offset);

    /// <summary>A text with its values in place, exactly as they are: for identities.</summary>
    public string Exact(ReadOnlySpan<char> text) => rendered.Values.Resolve(text);

    /// <summary>A text of one line to be printed: values in place, French spaces set.</summary>
    public string OneLine(string text) => FrenchSpacing.Set(PrintableText.OneLine(Exact(text)));

    public void Report(params IEnumerable<Diagnostic> found) => faults.AddRange(found);

    /// <summary>What was reported, as it should be read.</summary>
    public IReadOnlyList<Diagnostic> FaultsInReadingOrder(string mainPath) => ReadingOrder.Of(faults, mainPath);
}
