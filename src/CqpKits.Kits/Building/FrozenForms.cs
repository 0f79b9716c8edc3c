using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;

namespace CqpKits.Kits;

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
