using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Fields;
using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Building;

/// <summary>A form ready to be stamped: its template parsed once, its definition settled.</summary>
internal sealed record PreparedForm(PieceSource Source, FormDeclaration Declaration, FrozenForm Frozen, Template Template)
    : PreparedPiece(Source)
{
    /// <inheritdoc/>
    public override string Code => Declaration.Code;

    /// <summary>The definition that the copies are issued under.</summary>
    public FormDefinition Definition => Frozen.Definition;

    /// <summary>Compiles the form's template, composes it once without data, and settles its definition from what the template prints around the fields.</summary>
    public static Checked<PreparedForm> Prepare(PieceSource source, FormDeclaration form)
    {
        var template = source.Template(form.Template, form.Position);
        if (template.Value is null)
        {
            return Checked.Failed<PreparedForm>(template.Diagnostics);
        }

        var fields = FormFields.Expand(source.Certification, form);
        var blank = template.Value.Compose(source.DataFor(new Recipient()) with { Form = form, Fields = fields });
        if (blank.Value is null || !blank.Succeeded)
        {
            return Checked.Failed<PreparedForm>(blank.Diagnostics);
        }

        var places = FieldPlaces.Of(blank.Value);
        var placed = fields.Select(f => f.PlacedAt(places)).ToList();
        return Checked.Of(new PreparedForm(source, form, FrozenForm.Of(DefinitionOf(source.Certification, form, placed)), template.Value) { Anchors = DocumentAnchors.Of(blank.Value) }, [.. blank.Diagnostics, .. PrintedPlaceChecks.Of(blank.Value, places)]);
    }

    /// <summary>Composes one copy. What stands around a field is part of the frozen definition: a template that lets it depend on the recipient is refused.</summary>
    public Checked<Document> Compose(IReadOnlyDictionary<string, string> values, Recipient recipient)
    {
        var composed = Template.Compose(Source.DataFor(recipient) with { Form = Declaration, Fields = Definition.Fields, Values = values });
        if (composed.Value is not { } document || !composed.Succeeded)
        {
            return Checked.Failed<Document>(composed.Diagnostics);
        }

        var places = FieldPlaces.Of(document);
        var moved = Definition.Fields.FirstOrDefault(f => !f.StandsAt(places));
        return moved is null ? composed : Checked.Failed<Document>(KitMessages.PlaceDependsOnRecipient(Declaration, moved.Id));
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
            Nodes =
            [
                .. certification.Domains.Select(d => new FormNode(d.Code, d.Label))
                    .Concat(certification.Units.Select(u => new FormNode(u.Code, u.Label)))
                    .Concat(certification.Competencies.Select(c => new FormNode(c.Code, c.Label)))
                    .Where(n => counted.Contains(n.Code)),
            ],
            Rules = [.. certification.RuleSets.Select(RuleReference.Of)],
        };
    }
}
