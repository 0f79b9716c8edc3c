namespace CqpKits.Kits.Building;

/// <summary>How far a build is.</summary>
/// <param name="Done">Files made or refused so far.</param>
/// <param name="Total">Files to make.</param>
public sealed record BuildProgress(int Done, int Total);
