using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Authoring;

/// <summary>Parses templates once, to compose many documents.</summary>
public static class TemplateCompiler
{
    /// <summary>Parses a template and the parts it includes; all syntax faults at once, at their file and line.</summary>
    /// <param name="template">The template.</param>
    /// <param name="readPart">Reads a part by its bare name (<c>entete</c>), for <c>{{ partie "entete" }}</c>.</param>
    public static Outcome<Template> Compile(SourceFile template, SourceReader readPart) => throw new NotImplementedException(template.Path + readPart);
}

/// <summary>A parsed template.</summary>
public sealed class Template
{
    private readonly SourceFile source;

    internal Template(SourceFile source) => this.source = source;

    /// <summary>
    /// Composes a document: Scriban with the data, then the Markdown dialect, then French typography. Errors: unknown variables, directives, classes,
    /// attributes and fields; a declared field not placed, or placed twice; two fields in one cell; a table that does not add up.
    /// The document has no identity yet: no code, no properties, no issue.
    /// </summary>
    public Outcome<Document> Compose(TemplateData data) => throw new NotImplementedException(source.Path + data);
}

/// <summary>What a template may name.</summary>
public sealed record TemplateData
{
    /// <summary>The certification: <c>certification</c>, <c>domaines</c>, <c>missions</c>, <c>observations</c>…, under their YAML keys.</summary>
    public required Certification Certification { get; init; }

    /// <summary>The form: <c>formulaire</c>; its fields can be placed. Null for a document that is no form.</summary>
    public FormDeclaration? Form { get; init; }

    /// <summary>Fields of the form, each to be placed exactly once.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>What is written into fields beforehand, by field id; a date as <c>yyyy-MM-dd</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
