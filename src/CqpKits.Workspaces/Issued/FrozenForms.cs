using System.Collections.Concurrent;
using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Issued;

/// <summary>The frozen form definitions of a workspace, one file each. A definition is read and checked against its id once, then kept in memory. Several threads may ask.</summary>
public sealed class FrozenForms(IWorkspace workspace)
{
    private readonly ConcurrentDictionary<string, Lazy<Checked<FormDefinition>>> known = [];

    /// <summary>Writes the definition unless its file exists; returns null, or a diagnostic when the file has other content or cannot be written.</summary>
    public static Diagnostic? Freeze(IWorkspace workspace, FrozenForm form)
    {
        var path = WorkspacePaths.FrozenForm(form.Definition.Certification, form.FormId);
        var bytes = Encoding.UTF8.GetBytes(form.Text);
        var existing = workspace.ReadBytes(path).Value;
        if (existing is null)
        {
            return workspace.TryWrite(path, bytes);
        }

        return existing.AsSpan().SequenceEqual(bytes) ? null : WorkspaceMessages.FrozenDiffers(path);
    }

    /// <summary>
    /// The definition with an id, looked for in the certification named, then in all others. It is an error when its content no longer hashes to
    /// its id.
    /// </summary>
    public Checked<FormDefinition> Find(string formId, string? certification) =>
        known.GetOrAdd(formId, id => new Lazy<Checked<FormDefinition>>(() => Read(id, certification))).Value;

    private Checked<FormDefinition> Read(string formId, string? certification)
    {
        var codes = WorkspacePaths.Certifications(workspace).OrderBy(c => c == certification ? 0 : 1);
        var path = codes.Select(c => WorkspacePaths.FrozenForm(c, formId)).FirstOrDefault(p => workspace.ReadBytes(p).Value is not null);
        if (path is null)
        {
            return Checked.Failed<FormDefinition>(WorkspaceMessages.UnknownForm(formId));
        }

        return workspace.ReadText(path).Then(FormDefinitionText.Read).Then(form => form.FormId == formId
            ? Checked.Of(form.Definition)
            : Checked.Failed<FormDefinition>(WorkspaceMessages.FrozenDiffers(path)));
    }
}
