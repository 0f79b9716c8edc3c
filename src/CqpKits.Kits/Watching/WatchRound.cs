using CqpKits.Diagnostics;

namespace CqpKits.Kits.Watching;

/// <summary>What one round of a watch brought.</summary>
/// <param name="Written">Files whose content changed.</param>
/// <param name="Come">Faults that were not there before.</param>
/// <param name="Gone">Faults that are there no more.</param>
/// <param name="Left">All faults there are now.</param>
public sealed record WatchRound(
    IReadOnlyList<string> Written, IReadOnlyList<Diagnostic> Come, IReadOnlyList<Diagnostic> Gone, IReadOnlyList<Diagnostic> Left);
