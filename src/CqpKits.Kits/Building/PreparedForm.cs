using System.Text;
using CqpKits.Authoring;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Forms;
using CqpKits.Referentials;

namespace CqpKits.Kits;

/// <summary>A form ready to be stamped: its template parsed once, its definition settled.</summary>
internal sealed record PreparedForm(FormDeclaration Declaration, FormDefinition Definition, Template Template)
{
    /// <summary>Compiles the form's template, composes it once without data, and settles its definition from what the template prints around the fields.</summary>
    public static Outcome<PreparedForm> Prepare(IWorkspace workspace, Certification certification, FormDeclaration form)
    {
        var source = workspace.ReadText(Places.Template(form.Template));
        if (source.Value is null)
        {
            return Outcome.Failed<PreparedForm>(source.Diagnostics.Select(d => MissingTemplateAt(d, form)));
        }

        var template = TemplateCompiler.Compile(source.Value, name => workspace.ReadText(Places.TemplatePart(name)));
        return template.Value is null
            ? Outcome.Failed<PreparedForm>(template.Diagnostics)
            : Prepare(certification, form, template.Value);
    }

    /// <summary>Composes one copy.</summary>
    public Outcome<Document> Compose(Certification certification, IReadOnlyDictionary<string, string> values) =>
        Template.Compose(new TemplateData
        {
            Certification = certification,
            Form = Declaration,
            Fields = Definition.Fields,
            Values = values,
        });

    private static Outcome<PreparedForm> Prepare(Certification certification, FormDeclaration form, Template template)
    {
        var fields = FormFields.Expand(certification, form);
        var blank = template.Compose(new TemplateData { Certification = certification, Form = form, Fields = fields });
        if (blank.Value is null || !blank.Succeeded)
        {
            return Outcome.Failed<PreparedForm>(blank.Diagnostics);
        }

        var places = FieldPlaces.Of(blank.Value);
        var placed = fields.Select(f => f with { Place = places.GetValueOrDefault(f.Id) }).ToList();
        return Outcome.Of(new PreparedForm(form, DefinitionOf(certification, form, placed), template), blank.Diagnostics);
    }

    private static FormDefinition DefinitionOf(Certification certification, FormDeclaration form, List<FormField> fields)
    {
        var counted = fields.Select(f => f.CountsFor).OfType<string>().ToHashSet();
        return new FormDefinition
        {
            Certification = certification.Identity.Code,
            CertificationTitle = certification.Identity.Title,
            Version = certification.Identity.Version,
            Form = form.Code,
            Title = form.Title,
            Role = form.Role,
            Assessor = form.Assessor,
            Scope = form.Scope,
            Fields = fields,
            Nodes = [.. certification.Domains.Where(d => counted.Contains(d.Code)).Select(d => new FormNode(d.Code, d.Label))],
            Rules = [.. certification.RuleSets.Select(r => new RuleReference(r.Code, ReadableCode.Of(RuleSetText.Write(r), 10)))],
        };
    }

    private static Diagnostic MissingTemplateAt(Diagnostic fault, FormDeclaration form) =>
        fault.Code == "CQP001" ? SourceFileMessages.Missing(Places.Template(form.Template), form.Position) : fault;
}

/// <summary>Frozen form definitions, one file each, kept for ever beside the référentiel.</summary>
internal static class FrozenForms
{
    /// <summary>Writes the definition where it is not yet; a file of that name with another content is an error.</summary>
    public static Diagnostic? Freeze(IWorkspace workspace, FormDefinition definition)
    {
        var path = Places.FrozenForm(definition.Certification, definition.FormId);
        var bytes = Encoding.UTF8.GetBytes(FormDefinitionText.Write(definition));
        var existing = workspace.ReadBytes(path).Value;
        if (existing is null)
        {
            return workspace.TryWrite(path, bytes);
        }

        return existing.AsSpan().SequenceEqual(bytes) ? null : KitMessages.FrozenDiffers(path);
    }

    /// <summary>The definition with this id: first in the certification named, else in any. Its content must still hash to its id.</summary>
    public static Outcome<FormDefinition> Find(IWorkspace workspace, string formId, string? certification)
    {
        var codes = Places.Certifications(workspace).OrderBy(c => c == certification ? 0 : 1);
        var path = codes.Select(c => Places.FrozenForm(c, formId)).FirstOrDefault(p => workspace.ReadBytes(p).Value is not null);
        if (path is null)
        {
            return Outcome.Failed<FormDefinition>(ReturnMessages.UnknownForm(formId));
        }

        var text = workspace.ReadText(path);
        var definition = text.Value is null ? Outcome.Failed<FormDefinition>(text.Diagnostics) : FormDefinitionText.Read(text.Value);
        return definition.Value is { } found && found.FormId != formId
            ? Outcome.Failed<FormDefinition>(KitMessages.FrozenDiffers(path))
            : definition;
    }
}
