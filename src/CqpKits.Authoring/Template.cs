using CqpKits.Authoring.Checks;
using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Data;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Directives;
using CqpKits.Authoring.Rendering;
using CqpKits.Authoring.Shapes;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;

namespace CqpKits.Authoring;

/// <summary>A parsed template. Several threads may compose from it at the same time; what it gave is kept, and copies that differ in values alone share it.</summary>
public sealed class Template
{
    private static readonly DialectParser Dialect = new(KnownDirectives.All.Blocks.Leaves);

    private readonly TemplateScripts scripts;
    /// <summary>As many as the candidates of a session may need.</summary>
    private readonly BoundedCache<TemplateShape> shapes = new(most: 64);

    internal Template(TemplateScripts scripts) => this.scripts = scripts;

    /// <summary>The document of <see cref="Fill"/> with its values in place.</summary>
    public Checked<Document> Compose(TemplateData data) => Fill(data).Map(copy => copy.Settled());

    /// <summary>
    /// Composes a copy: Scriban with the data, then the Markdown dialect, then French typography. Errors: unknown variables, directives, classes,
    /// attributes and fields; a declared field not placed, or placed twice; two fields in one cell; a table with holes or overlaps.
    /// The document has no identity yet: no code, no properties, no issue.
    /// </summary>
    public Checked<DocumentCopy> Fill(TemplateData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!scripts.Recipient.IsAny && shapes.Find(s => s.IsOf(data)) is { } known)
        {
            return Checked.Of(known.Fill(data, text: null));
        }

        // 1. Scriban writes the text, with a token for each value. After a fault the text is incomplete, so the later phases do not run.
        var rendered = TemplateRenderer.Render(scripts, data);
        if (rendered.Value is not { } text || !rendered.Succeeded)
        {
            return Checked.Failed<DocumentCopy>(rendered.Diagnostics);
        }

        bool Fits(TemplateShape shape) => shape.IsOf(data) && shape.IsOf(text);
        return shapes.Find(Fits) is { } same ? Checked.Of(same.Fill(data, text)) : Compose(text, data).Map(shape => Keeps(shape) ? shapes.FindOrMake(Fits, () => shape).Fill(data, text) : shape.Sample);
    }

    private Checked<TemplateShape> Compose(RenderedText text, TemplateData data)
    {
        // 2. The Markdown dialect is parsed.
        var tree = Dialect.Parse(text.Text);

        // 3. The tree becomes blocks: tokens are replaced by their values, or keep their places; French spacing is applied.
        var composition = new CompositionScope(text, data, KnownDirectives.All);
        var document = DocumentComposer.Compose(tree, composition);
        var shape = new TemplateShape(text, composition.Values, data, document);

        // 4. Checks of the whole document: tables without holes, fields placed once and in tables.
        composition.Report(DocumentChecks.Of(shape.Sample.Settled(), composition.Fields, scripts.Main.File.Path));
        var faults = composition.FaultsInReadingOrder(scripts.Main.File.Path);
        return faults.Count == 0 ? Checked.Of(shape) : Checked.Failed<TemplateShape>(faults);
    }

    /// <summary>Whether the checks of one copy hold for the others: what stands around a field must not be a value of the copy.</summary>
    private static bool Keeps(TemplateShape shape)
    {
        var blocks = shape.Sample.Shape.Blocks;
        return !BlockContent.Fields(blocks).Any()
            || !BlockContent.Tables(blocks).SelectMany(t => BlockContent.Leaves([t])).OfType<TextRun>().Any(run => ValueToken.StandsIn(run.Text));
    }
}
