namespace CqpKits.Workspaces.Tables;

/// <summary>Line numbers as people write them: « lignes 3, 5 à 9 ».</summary>
public static class LineRanges
{
    /// <summary>The words for some lines, in ascending order.</summary>
    public static string Of(IEnumerable<int> lines)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var line in lines)
        {
            if (ranges.Count > 0 && ranges[^1].Last == line - 1)
            {
                ranges[^1] = (ranges[^1].First, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }

        var words = string.Join(", ", ranges.Select(r => r.First == r.Last ? FormattableString.Invariant($"{r.First}") : FormattableString.Invariant($"{r.First} à {r.Last}")));
        return ranges is [var only] && only.First == only.Last ? $"ligne {words}" : $"lignes {words}";
    }
}
