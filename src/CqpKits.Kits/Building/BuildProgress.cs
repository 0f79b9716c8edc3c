namespace CqpKits.Kits.Building;

/// <summary>The progress of a build.</summary>
/// <param name="Done">Number of files written or refused so far.</param>
/// <param name="Total">Number of files to write.</param>
public sealed record BuildProgress(int Done, int Total);
