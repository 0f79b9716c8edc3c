namespace CqpKits.Kits.Building;

/// <summary>The progress of a build.</summary>
/// <param name="Done">Number of documents written or refused so far, in all their formats.</param>
/// <param name="Total">Number of documents to write.</param>
public sealed record BuildProgress(int Done, int Total);
