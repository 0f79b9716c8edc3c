using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Issued;

/// <summary>Frozen form definitions, one file each, kept for ever beside the référentiel; each is read and held against its identity once.</summary>
public sealed class FrozenForms(IWorkspace workspace)
{
    private readonly Dictionary<string, Checked<FormDefinition>> known = [];

    /// <summary>Writes the definition where it is not yet; a file of that name with another content is an error.</summary>
    public static Diagnostic? Freeze(IWorkspace workspace, FrozenForm form)
    {
        var path = Places.FrozenForm(form.Definition.Certification, form.FormId);
        var bytes = Encoding.UTF8.GetBytes(form.Text);
        var existing = workspace.ReadBytes(path).Value;
        if (existing is null)
        {
            return workspace.TryWrite(path, bytes);
        }

        return existing.AsSpan().SequenceEqual(bytes) ? null : WorkspaceMessages.FrozenDiffers(path);
    }

    /// <summary>The definition with this id: first in the certification named, else in any. Its content must still hash to its id.</summary>
    public Checked<FormDefinition> Find(string formId, string? certification) =>
        known.TryGetValue(formId, out var found) ? found : known[formId] = Read(formId, certification);

    private Checked<FormDefinition> Read(string formId, string? certification)
    {
        var codes = Places.Certifications(workspace).OrderBy(c => c == certification ? 0 : 1);
        var path = codes.Select(c => Places.FrozenForm(c, formId)).FirstOrDefault(p => workspace.ReadBytes(p).Value is not null);
        if (path is null)
        {
            return Checked.Failed<FormDefinition>(WorkspaceMessages.UnknownForm(formId));
        }

        return workspace.ReadText(path).Then(FormDefinitionText.Read).Then(form => form.FormId == formId
            ? Checked.Of(form.Definition)
            : Checked.Failed<FormDefinition>(WorkspaceMessages.FrozenDiffers(path)));
    }
}
