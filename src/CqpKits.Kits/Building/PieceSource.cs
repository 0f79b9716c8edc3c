using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Building;

/// <summary>The workspace, certification and kit (null: none is declared) that the pieces of one kit are made from.</summary>
public sealed record PieceSource(IWorkspace Workspace, Certification Certification, KitDeclaration? Kit)
{
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

    /// <summary>The data of every template of the kit.</summary>
    public TemplateData DataFor(Recipient recipient) => new()
    {
        Certification = Certification,
        Kit = Kit,
        Recipient = recipient,
        OtherAnchors = OtherAnchors,
    };
}
