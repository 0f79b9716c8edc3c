namespace CqpKits.Workspaces.Candidates;

/// <summary>A line of a list, with its number in the file.</summary>
internal sealed record ListRow(int Line, string[] Cells);
