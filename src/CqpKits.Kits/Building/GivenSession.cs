using CqpKits.Workspaces.Candidates;

namespace CqpKits.Kits.Building;

/// <summary>A session whose candidates are known otherwise than by a list.</summary>
/// <param name="Name">Name of the session and of its folder.</param>
/// <param name="Candidates">The candidates.</param>
public sealed record GivenSession(string Name, IReadOnlyList<Candidate> Candidates);
