using CqpKits.Diagnostics;
using CqpKits.Kits.Printing;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Watching;

/// <summary>The use case « watch »: builds the preview again after each edit of the author.</summary>
public static class WatchCertification
{
    /// <summary>
    /// Builds the preview, and again whenever a file that it was made from, or that was missing, has changed. Ends when <paramref name="pause"/> returns false;
    /// for an unknown certification at once.
    /// </summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification.</param>
    /// <param name="styleFile">Path of a Word file of the branch, watched too; null for none.</param>
    /// <param name="formats">The formats that documents are made in.</param>
    /// <param name="pause">Waits a short time; returns false to end the watch.</param>
    /// <param name="say">Receives the result of every round.</param>
    /// <returns>Empty, or the error for an unknown certification.</returns>
    public static IReadOnlyList<Diagnostic> Run(IWorkspace workspace, string code, string? styleFile, OutputFormats formats, Func<bool> pause, Action<WatchRound> say)
    {
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(pause);
        var known = WorkspacePaths.Certifications(workspace);
        if (!known.Contains(code))
        {
            return [WorkspaceMessages.UnknownCertification(code, known)];
        }

        IReadOnlyList<Diagnostic> before = [];
        RecordingWorkspace inputs;
        do
        {
            inputs = new RecordingWorkspace(workspace);
            var round = Preview.Run(inputs, workspace, code, styleFile, formats);
            IReadOnlyList<Diagnostic> now = round.Value is null ? [.. round.Diagnostics, .. Unseen(before, round.Diagnostics)] : round.Diagnostics;
            say(new WatchRound(round.Value ?? [], Without(now, before), Without(before, now), now));
            before = now;
        }
        while (Changes(inputs, pause));

        return [];
    }

    /// <summary>Waits for a change, then for one more pause, so that an editor can finish writing. False when the watch ends.</summary>
    private static bool Changes(RecordingWorkspace inputs, Func<bool> pause)
    {
        while (pause())
        {
            if (inputs.HasChanged())
            {
                return pause();
            }
        }

        return false;
    }

    /// <summary>The earlier faults of templates, for a round in which templates were not checked: they still exist.</summary>
    private static IEnumerable<Diagnostic> Unseen(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> now) =>
        Without(before, now).Where(f => f.Position?.Path.EndsWith(".md", StringComparison.Ordinal) == true);

    /// <summary>The faults without those in others; a fault that only moved to another line counts as the same.</summary>
    private static List<Diagnostic> Without(IReadOnlyList<Diagnostic> faults, IReadOnlyList<Diagnostic> others)
    {
        var known = others.Select(WithoutLine).ToHashSet();
        return [.. faults.Where(f => !known.Contains(WithoutLine(f)))];
    }

    private static Diagnostic WithoutLine(Diagnostic fault) =>
        fault with { Hint = null, Position = fault.Position is { } position ? SourcePosition.File(position.Path) : null };
}
