using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Fields;
using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>A form with its parsed template and its frozen definition, from which copies are composed.</summary>
internal sealed record PreparedForm(PieceSource Source, FormDeclaration Declaration, FrozenForm Frozen, Template Template)
    : PreparedPiece(Source)
{
    private readonly MovedFields moved = new(Frozen.Definition.Fields);

    /// <inheritdoc/>
    public override string Code => Declaration.Code;

    /// <inheritdoc/>
    public override bool IsFor(IReadOnlyList<string> chosen) => OptionalBlocks.IsFor(Source.Certification, Declaration, chosen);

    /// <inheritdoc/>
    public override IEnumerable<Checked<DocumentCopy>> Blank() => KitCopy.Of(this, null, SessionNames.Blank).Select(c => c.Fill());

    /// <summary>The definition by which the copies are read back.</summary>
    public FormDefinition Definition => Frozen.Definition;

    /// <summary>
    /// Compiles the template, composes it once without data, and freezes the definition with the labels that the template prints around the fields.
    /// </summary>
    public static Checked<PreparedForm> Prepare(PieceSource source, FormDeclaration form) =>
        source.TemplateOf(form).Then(template => Prepare(source, form, template));

    private static Checked<PreparedForm> Prepare(PieceSource source, FormDeclaration form, Template template)
    {
        var fields = FormFields.Expand(source.Certification, form);
        return template.Compose(source.DataFor(new Recipient()) with { Form = form, Fields = fields }).Then(blank =>
        {
            var contexts = PrintedContexts.Of(blank);
            var frozen = FrozenForm.Of(DefinitionOf(source.Certification, form, [.. fields.Select(f => f.WithContexts(contexts))]));
            return Checked.Of(new PreparedForm(source, form, frozen, template) { Anchors = AnchorsOf(blank) }, PrintedContextChecks.Of(blank, contexts));
        });
    }

    /// <summary>The document of one copy, with its values in place.</summary>
    public Checked<Document> Compose(IReadOnlyDictionary<string, string> values, Recipient recipient) => Fill(values, recipient).Map(copy => copy.Settled());

    /// <summary>
    /// The document of one copy. The printed labels around fields are part of the frozen definition, so it is an error when they depend on the
    /// recipient.
    /// </summary>
    public Checked<DocumentCopy> Fill(IReadOnlyDictionary<string, string> values, Recipient recipient) =>
        Template.Fill(Source.DataFor(recipient) with { Form = Declaration, Fields = Definition.Fields, Values = values }).Then(copy =>
            moved.Of(copy) is { } field ? Checked.Failed<DocumentCopy>(KitMessages.ContextDependsOnRecipient(Declaration, field)) : Checked.Of(copy));

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
