using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Authoring.Layouts;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Building;

/// <summary>The workspace, certification and kit (null: none is declared) that the pieces of one kit are made from.</summary>
public sealed record PieceSource(IWorkspace Workspace, Certification Certification, KitDeclaration? Kit)
{
    private readonly IReadOnlyList<StatedRule> rules = [.. Certification.RuleSets.Select(r => Stated(Certification, r))];

    /// <summary>Anchors of the other pieces of a booklet, to which a piece may refer; empty for a piece in its own file.</summary>
    public IReadOnlySet<string> OtherAnchors { get; init; } = new HashSet<string>();

    /// <summary>Compiles a template found by <see cref="TemplateFiles"/>; a missing one is reported at the position that names it.</summary>
    public Checked<Template> Template(string fileName, SourcePosition namedAt)
    {
        var code = Certification.Identity.Code;
        var text = TemplateFiles.Read(Workspace, code, fileName);
        return text.Value is null
            ? Checked.Failed<Template>(text.Diagnostics.Select(d => d.Cause == DiagnosticCause.MissingFile ? SourceFileMessages.Missing(WorkspacePaths.Template(fileName), namedAt) : d))
            : TemplateCompiler.Compile(text.Value, name => TemplateFiles.ReadPart(Workspace, code, name));
    }

    /// <summary>Compiles the template of a form: the one that it names, or the one that is laid out from its fields.</summary>
    public Checked<Template> TemplateOf(FormDeclaration form) => form.Template is { } named
        ? Template(named, form.Position)
        : TemplateCompiler.Compile(new SourceFile($"[mise en page]/{form.Code}.md", FormLayout.Of(Certification, form)), name => TemplateFiles.ReadPart(Workspace, Certification.Identity.Code, name));

    /// <summary>The data of every template of the kit.</summary>
    public TemplateData DataFor(Recipient recipient) => new()
    {
        Certification = Certification,
        Kit = Kit,
        Recipient = recipient,
        OtherAnchors = OtherAnchors,
        Rules = rules,
    };

    private static StatedRule Stated(Certification certification, RuleSet rules)
    {
        var statement = new RuleStatement(certification, rules);
        return new StatedRule
        {
            Rules = rules,
            Source = certification.Sources.FirstOrDefault(s => s.Code == rules.Source)?.Title ?? rules.Source,
            Item = statement.Item,
            AnItem = statement.AnItem,
            Assessors = statement.Assessors,
            Result = statement.Result,
            Conditions = statement.Conditions,
            Award = statement.Award,
        };
    }
}
