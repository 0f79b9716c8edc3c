using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Kits.Watching;

/// <summary>The use case « watch »: a preview that follows the author's edits.</summary>
public static class WatchCertification
{
    /// <summary>
    /// Builds the preview, then again whenever a file that it was made from (or looked for in vain) is another. Ends when <paramref name="pause"/> says so;
    /// an unknown certification ends it at once.
    /// </summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification.</param>
    /// <param name="styleFile">The branch's own Word file, watched too; null for none.</param>
    /// <param name="pause">Waits a moment; false ends the watch.</param>
    /// <param name="say">Told after every round.</param>
    /// <returns>Nothing, or why nothing can be watched.</returns>
    public static IReadOnlyList<Diagnostic> Run(IWorkspace workspace, string code, string? styleFile, Func<bool> pause, Action<WatchRound> say)
    {
        ArgumentNullException.ThrowIfNull(say);
        ArgumentNullException.ThrowIfNull(pause);
        var known = Places.Certifications(workspace);
        if (!known.Contains(code))
        {
            return [WorkspaceMessages.UnknownCertification(code, known)];
        }

        IReadOnlyList<Diagnostic> before = [];
        RecordingWorkspace inputs;
        do
        {
            inputs = new RecordingWorkspace(workspace);
            var round = Preview.Run(inputs, workspace, code, styleFile);
            IReadOnlyList<Diagnostic> now = round.Value is null ? [.. round.Diagnostics, .. Unseen(before, round.Diagnostics)] : round.Diagnostics;
            say(new WatchRound(round.Value ?? [], Without(now, before), Without(before, now), now));
            before = now;
        }
        while (Changes(inputs, pause));

        return [];
    }

    /// <summary>Waits for a change; one more pause lets an editor finish what it writes.</summary>
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

    /// <summary>Faults of templates that were not looked at this time: nobody mended them.</summary>
    private static IEnumerable<Diagnostic> Unseen(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> now) =>
        Without(before, now).Where(f => f.Position?.Path.EndsWith(".md", StringComparison.Ordinal) == true);

    /// <summary>A fault that only moved to another line is the same.</summary>
    private static List<Diagnostic> Without(IReadOnlyList<Diagnostic> faults, IReadOnlyList<Diagnostic> others)
    {
        var known = others.Select(WithoutLine).ToHashSet();
        return [.. faults.Where(f => !known.Contains(WithoutLine(f)))];
    }

    private static Diagnostic WithoutLine(Diagnostic fault) =>
        fault with { Hint = null, Position = fault.Position is { } position ? SourcePosition.File(position.Path) : null };
}
