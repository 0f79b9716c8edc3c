using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Deliberating;

/// <summary>Loads <c>deliberation.yaml</c>: the one named, else the one beside the session's <c>kit.json</c>.</summary>
internal static class DeliberationFile
{
    public const string FileName = "deliberation.yaml";

    /// <summary>The deliberation, as far as it could be read; none, without a diagnostic, when there is no file.</summary>
    public static Checked<Deliberation> Load(IWorkspace workspace, string path)
    {
        var read = workspace.ReadShaped(path, DeliberationShapes.Shape);
        return read.Diagnostics is [{ Cause: DiagnosticCause.MissingFile }]
            ? Checked.Of(Deliberation.None)
            : Checked.Of(read.Value ?? Deliberation.None, read.Diagnostics);
    }
}
