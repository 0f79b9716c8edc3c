using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Scoring;

/// <summary>Reads the examples of <c>docs/regles.md</c>: one certification at the top, fragments of rules that are added to it.</summary>
internal static class RulePage
{
    private const string Folder = "referentials/exemple";
    public const string RuleFile = Folder + "/regles.yaml";

    private static readonly IReadOnlyList<(int Line, string Info, string Text)> Fences = [.. Read()];

    /// <summary>The certification of the page, that names a file of rules.</summary>
    public static string Base { get; } = Fences.Single(f => f.Info == "yaml base").Text;

    /// <summary>Fragments by the line of their fence.</summary>
    public static IReadOnlyDictionary<int, string> Fragments { get; } = Fences.Where(f => f.Info == "yaml regles").ToDictionary(f => f.Line, f => f.Text);

    /// <summary>Number of fences of whatever kind.</summary>
    public static int Count => Fences.Count;

    /// <summary>The lines before the level of an only rule set, « r »; what follows is indented by four.</summary>
    public const string Head = "regles:\n  - code: r\n    intitule: \"Règle\"\n    source: accord\n    effet: 2020-01-01\n";

    /// <summary>The certification with these rules.</summary>
    public static Checked<Certification> Load(string rules) => CertificationLoader.Load(Folder, path =>
        path == RuleFile ? Checked.Of(new SourceFile(path, rules))
        : path == Folder + "/certification.yaml" ? Checked.Of(new SourceFile(path, Base + "fichiers: [regles.yaml]\n"))
        : Checked.Failed<SourceFile>(SourceFileMessages.Missing(path)));

    private static IEnumerable<(int Line, string Info, string Text)> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "regles.md"));
        for (var open = 0; open < lines.Length; open++)
        {
            if (lines[open].StartsWith("```", StringComparison.Ordinal))
            {
                var close = Array.IndexOf(lines, "```", open + 1);
                yield return (open + 1, lines[open][3..], string.Concat(lines[(open + 1)..close].Select(l => l + "\n")));
                open = close;
            }
        }
    }
}
