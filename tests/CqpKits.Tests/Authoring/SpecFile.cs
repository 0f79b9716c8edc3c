namespace CqpKits.Tests.Authoring;

/// <summary>Reads the fenced examples of the dialect's specification.</summary>
internal static class SpecFile
{
    private static readonly IReadOnlyList<Fence> Fences = [.. Read()];

    /// <summary>Number of templates shown.</summary>
    public static int Models => Fences.Count(f => f.Info.StartsWith("modele", StringComparison.Ordinal));

    /// <summary>The examples in order.</summary>
    public static IReadOnlyList<SpecExample> Examples { get; } = [.. Pair()];

    private static IEnumerable<SpecExample> Pair()
    {
        var parts = new Dictionary<string, string>();
        Fence? model = null;
        foreach (var fence in Fences)
        {
            var words = fence.Info.Split(' ');
            if (words[0] == "partie")
            {
                parts[words[1]] = fence.Text;
            }
            else if (words[0] == "modele")
            {
                model = fence;
            }
            else if (model is not null)
            {
                yield return new SpecExample(model.Line, model.Text, model.Info.Split(' ')[1..], parts, fence.Info, fence.Text);
                model = null;
            }
        }
    }

    private static IEnumerable<Fence> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Sample.Folder("docs"), "dialecte.md"));
        for (var open = 0; open < lines.Length; open++)
        {
            if (lines[open].StartsWith("```", StringComparison.Ordinal))
            {
                var close = Array.IndexOf(lines, "```", open + 1);
                yield return new Fence(open + 1, lines[open][3..], string.Concat(lines[(open + 1)..close].Select(l => l + "\n")));
                open = close;
            }
        }
    }

    private sealed record Fence(int Line, string Info, string Text);
}
