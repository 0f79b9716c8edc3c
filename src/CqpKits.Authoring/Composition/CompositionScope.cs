using CqpKits.Authoring.Data;
using CqpKits.Authoring.Faults;
using CqpKits.Authoring.Rendering;
using CqpKits.Diagnostics;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;

namespace CqpKits.Authoring.Composition;

/// <summary>The state shared while one document is composed: data, directives, fields, anchors and faults.</summary>
internal sealed class CompositionScope
{
    private readonly RenderedText rendered;
    private readonly List<Diagnostic> faults = [];

    public CompositionScope(RenderedText rendered, TemplateData data, DirectiveSet directives)
    {
        this.rendered = rendered;
        Data = data;
        Directives = directives;
        Values = new CompositionValues(rendered.Values);
        Fields = new FieldRegister(data, Values);
        faults.AddRange(Fields.StrayValues());
        faults.AddRange(RefusedLines.In(rendered.Text, At));
    }

    public TemplateData Data { get; }

    /// <summary>The directives of the dialect.</summary>
    public DirectiveSet Directives { get; }

    public FieldRegister Fields { get; }

    /// <summary>Its pages: their set-up and what stands in their header.</summary>
    public SectionBreak Pages { get; set; } = new(PageSetup.Portrait, "", "");

    /// <summary>The anchors of the document's headings.</summary>
    public AnchorRegister Headings { get; set; } = new();

    /// <summary>All anchors that a reference may name: those of the document and of the documents bound with it.</summary>
    public IReadOnlyCollection<string> Anchors => [.. Headings.Names, .. Data.OtherAnchors];

    /// <summary>The position in the templates of an offset in the rendered text, or null when nothing was rendered.</summary>
    public SourcePosition? At(int offset) => rendered.Map.At(offset);

    /// <summary>The values of the document: those of the rendered text, then those that composing adds.</summary>
    public CompositionValues Values { get; }

    /// <summary>The text with its tokens replaced by their values, unchanged; for ids and codes, which make the shape of the document.</summary>
    public string Exact(ReadOnlySpan<char> text) => Values.Exact(text);

    /// <summary>The text as it is printed on one line: tokens replaced by their values, French spacing applied.</summary>
    public string OneLine(string text) => SetText.OneLine(Exact(text));

    /// <summary>The same for a text in which values may differ from copy to copy, such as a header: it keeps their places.</summary>
    public string OpenLine(string text) => Values.Open(text) is var open && ValueToken.StandsIn(open) ? open : SetText.OneLine(open);

    public void Report(params IEnumerable<Diagnostic> found) => faults.AddRange(found);

    /// <summary>The faults reported, in reading order.</summary>
    public IReadOnlyList<Diagnostic> FaultsInReadingOrder(string mainPath) => ReadingOrder.Of(faults, mainPath);
}
