using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Authoring;

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
