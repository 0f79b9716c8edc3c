using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Comparing;

/// <summary>Lists the frozen definitions of a certification; a file that cannot be read is left out.</summary>
internal static class FrozenDefinitions
{
    public static IEnumerable<FrozenForm> Of(IWorkspace workspace, Certification certification) =>
        workspace.List($"{certification.Folder}/formulaires")
            .Where(WorkspacePaths.IsFrozenForm)
            .Select(workspace.ReadText).Select(t => t.Value is null ? null : FormDefinitionText.Read(t.Value).Value).OfType<FrozenForm>();
}
