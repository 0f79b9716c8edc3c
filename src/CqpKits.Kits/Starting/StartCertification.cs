using System.Text;
using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Starting;

/// <summary>The use case « new »: writes a small commented certification, which can be checked and built unchanged.</summary>
public static partial class StartCertification
{
    /// <summary>
    /// Writes the files; the value is their paths. Nothing is written when the certification exists or the name is not allowed as a code. Warnings
    /// about the new files are left to « check ».
    /// </summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the new certification, and name of its folder.</param>
    /// <param name="answers">What a person said of it; null for the sample.</param>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, string code, StartAnswers? answers = null)
    {
        var given = answers ?? new StartAnswers();
        return Refusal(workspace, code) is not { } fault ? Write(workspace, code, Files(code, given, StartTexts.Sample(given.Structure))) : Checked.Failed<IReadOnlyList<string>>(fault);
    }

    /// <summary>Why nothing can be written under a code: it is not allowed, or taken; null when it can.</summary>
    public static Diagnostic? Refusal(IWorkspace workspace, string code) =>
        BadName(code) ?? (workspace.List(WorkspacePaths.Certification(code)).Count > 0 ? StartingMessages.Exists(WorkspacePaths.Certification(code)) : null);

    /// <summary>Why a name cannot be the code of a certification; null when it can.</summary>
    public static Diagnostic? BadName(string code) => Code().IsMatch(code) ? null : StartingMessages.BadName(code);

    /// <summary>Path and text of each first file of a certification with a structure.</summary>
    internal static IReadOnlyList<(string Path, string Text)> Files(string code, StartAnswers answers, StartedStructure structure) =>
        [.. StartTexts.Of(code, answers, structure).Select(t => ($"{WorkspacePaths.Certification(code)}/{t.Name}", t.Text))];

    /// <summary>Whether a text is a sample that nobody has changed.</summary>
    internal static bool IsSample(string text) => Enum.GetValues<StartStructure>().Any(s => StartTexts.Sample(s).Text == text.Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>Writes files and the schema of a certification; the value is the paths in its folder.</summary>
    internal static Checked<IReadOnlyList<string>> Write(IWorkspace workspace, string code, IReadOnlyList<(string Path, string Text)> files)
    {
        var faults = files.Select(f => workspace.TryWrite(f.Path, Encoding.UTF8.GetBytes(f.Text))).OfType<Diagnostic>().ToList();
        if (faults.Count > 0)
        {
            return Checked.Failed<IReadOnlyList<string>>(faults);
        }

        var folder = WorkspacePaths.Certification(code);
        var schema = WriteSchema.Run(workspace, code, FileSchema.OfWorkspaces);
        return new Checked<IReadOnlyList<string>>(
            [.. files.Select(f => f.Path), .. (schema.Value ?? []).Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))], [.. schema.Diagnostics.Where(d => d.Severity != Severity.Warning)]);
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Code();
}
