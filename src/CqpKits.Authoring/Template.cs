using CqpKits.Authoring.Checks;
using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Data;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Directives;
using CqpKits.Authoring.Rendering;
using CqpKits.Diagnostics;
using CqpKits.Documents;

namespace CqpKits.Authoring;

/// <summary>A parsed template. It is immutable: several threads may compose from it at the same time.</summary>
public sealed class Template
{
    private static readonly DialectParser Dialect = new(KnownDirectives.All.Blocks.Leaves);

    private readonly TemplateScripts scripts;

    internal Template(TemplateScripts scripts) => this.scripts = scripts;

    /// <summary>
    /// Composes a document: Scriban with the data, then the Markdown dialect, then French typography. Errors: unknown variables, directives, classes,
    /// attributes and fields; a declared field not placed, or placed twice; two fields in one cell; a table with holes or overlaps.
    /// The document has no identity yet: no code, no properties, no issue.
    /// </summary>
    public Checked<Document> Compose(TemplateData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        // 1. Scriban writes the text, with a token for each value. After a fault the text is incomplete, so the later phases do not run.
        var rendered = TemplateRenderer.Render(scripts, data);
        if (rendered.Value is null || !rendered.Succeeded)
        {
            return Checked.Failed<Document>(rendered.Diagnostics);
        }

        // 2. The Markdown dialect is parsed.
        var tree = Dialect.Parse(rendered.Value.Text);

        // 3. The tree becomes blocks: tokens are replaced by their values, French spacing is applied.
        var composition = new CompositionScope(rendered.Value, data, KnownDirectives.All);
        var document = DocumentComposer.Compose(tree, composition);

        // 4. Checks of the whole document: tables without holes, fields placed once and in tables.
        composition.Report(DocumentChecks.Of(document, composition.Fields, scripts.Main.File.Path));
        var faults = composition.FaultsInReadingOrder(scripts.Main.File.Path);
        return faults.Count == 0 ? Checked.Of(document) : Checked.Failed<Document>(faults);
    }
}
