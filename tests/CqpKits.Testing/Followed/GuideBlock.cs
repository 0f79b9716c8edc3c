namespace CqpKits.Testing.Followed;

/// <summary>A fenced block of the guide: its kind is the first word of its first line, options follow as <c>key=value</c>.</summary>
internal sealed record GuideBlock(int Line, string Kind, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Lines)
{
    /// <summary>The blocks that say something to do; one without a kind is only shown.</summary>
    public static IReadOnlyList<GuideBlock> ReadAll(IReadOnlyList<string> guide)
    {
        var blocks = new List<GuideBlock>();
        for (var open = 0; open < guide.Count; open++)
        {
            if (!guide[open].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var words = guide[open][3..].Split(' ');
            var lines = guide.Skip(open + 1).TakeWhile(l => l != "```").ToList();
            blocks.Add(new GuideBlock(open + 1, words[0], words.Skip(1).Select(w => w.Split('=')).ToDictionary(p => p[0], p => p[1]), lines));
            open += lines.Count + 1;
        }

        return [.. blocks.Where(b => b.Kind.Length > 0)];
    }
}
