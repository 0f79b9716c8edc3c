using CqpKits.Diagnostics;

namespace CqpKits.Kits.Watching;

/// <summary>The result of one round of a watch.</summary>
/// <param name="Written">Paths of the files whose content changed.</param>
/// <param name="Come">Faults that are new.</param>
/// <param name="Gone">Faults that no longer exist.</param>
/// <param name="Left">All current faults.</param>
public sealed record WatchRound(
    IReadOnlyList<string> Written, IReadOnlyList<Diagnostic> Come, IReadOnlyList<Diagnostic> Gone, IReadOnlyList<Diagnostic> Left);
