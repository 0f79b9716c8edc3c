using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Building;

/// <summary>What the pieces of one kit are made from: the workspace, the certification, and the kit that they belong to (null: none is declared).</summary>
public sealed record PieceSource(IWorkspace Workspace, Certification Certification, KitDeclaration? Kit)
{
    /// <summary>Headings of the other pieces of a booklet, which a piece may refer to by page; empty for a piece in a file of its own.</summary>
    public IReadOnlySet<string> OtherAnchors { get; init; } = new HashSet<string>();

    /// <summary>Compiles a template, from wherever it is taken; a missing one is said where it is named.</summary>
    public Checked<Template> Template(string fileName, SourcePosition namedAt)
    {
        var code = Certification.Identity.Code;
        var text = TemplateFiles.Read(Workspace, code, fileName);
        return text.Value is null
            ? Checked.Failed<Template>(text.Diagnostics.Select(d => d.Cause == DiagnosticCause.MissingFile ? SourceFileMessages.Missing(Places.Template(fileName), namedAt) : d))
            : TemplateCompiler.Compile(text.Value, name => TemplateFiles.ReadPart(Workspace, code, name));
    }

    /// <summary>What every template of the kit may name.</summary>
    public TemplateData DataFor(Recipient recipient) => new()
    {
        Certification = Certification,
        Kit = Kit,
        Recipient = recipient,
        OtherAnchors = OtherAnchors,
    };
}
