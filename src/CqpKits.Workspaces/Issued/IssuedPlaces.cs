using CqpKits.Diagnostics;
using CqpKits.Forms.Places;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Issued;

/// <summary>Where the fields of issued forms stand on paper, a file for each form beside its frozen definition.</summary>
public static class IssuedPlaces
{
    /// <summary>Adds layouts to the file of a form; null, or why it cannot be written (CQP618 for one that is there and cannot be understood, which is left as it is).</summary>
    public static Diagnostic? Keep(IWorkspace workspace, string certification, string formId, IEnumerable<FormLayout> layouts)
    {
        var path = WorkspacePaths.FormPlaces(certification, formId);
        var present = workspace.ReadBytes(path).Value;
        var known = present is null ? new FormPlaces { FormId = formId, Layouts = [] } : FormPlaces.Read(present);
        if (known is null || known.FormId != formId)
        {
            return WorkspaceMessages.DamagedPlaces(path);
        }

        var bytes = known.With(layouts).ToBytes();
        return present is not null && present.AsSpan().SequenceEqual(bytes) ? null : workspace.TryWrite(path, bytes);
    }
}
