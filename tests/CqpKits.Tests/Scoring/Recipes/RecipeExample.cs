using System.Text.RegularExpressions;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Tests.Scoring.Recipes;

/// <summary>An example of <c>docs/regles.md</c>: its rule set, its lines, and the title that it stands under.</summary>
internal sealed class RecipeExample
{
    private readonly List<string> lines;

    private RecipeExample(Certification certification, RuleSet rules, string fragment, string title)
    {
        (Certification, Rules, Title) = (certification, rules, title);
        lines = [.. fragment.Split('\n').SkipWhile(l => l != $"  - code: {rules.Code}").TakeWhile((l, i) => i == 0 || !(l.StartsWith("  - ", StringComparison.Ordinal) || l == "    cas:"))];
    }

    /// <summary>All examples of the page, by their codes.</summary>
    public static IReadOnlyDictionary<string, RecipeExample> All { get; } = Read().ToDictionary(e => e.Rules.Code);

    public Certification Certification { get; }

    public RuleSet Rules { get; }

    /// <summary>« 3. Les notes ».</summary>
    public string Title { get; }

    /// <summary>The lines that have one of these words as a key, or begin with it, and those that they stand under; each with its line end.</summary>
    public string Excerpt(IReadOnlyList<string> keys)
    {
        var kept = new SortedSet<int> { 0 };
        foreach (var i in Enumerable.Range(0, lines.Count).Where(i => keys.Any(k => Has(lines[i], k))))
        {
            for (int? line = i; line is { } at; line = ParentOf(at))
            {
                kept.Add(at);
            }
        }

        return string.Concat(kept.Select(i => lines[i][2..] + "\n"));
    }

    /// <summary>Whether a line has a key, or with its value.</summary>
    public static bool Has(string line, string key) => Regex.IsMatch(line, $@"(?<![\w-]){Regex.Escape(key)}{(key.Contains(':', StringComparison.Ordinal) || key.StartsWith('-') ? "" : ":")}");

    private int? ParentOf(int line) => Enumerable.Range(0, line).Where(i => Indent(lines[i]) < Indent(lines[line])).Select(i => (int?)i).LastOrDefault();

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static IEnumerable<RecipeExample> Read()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs/regles.md"));
        foreach (var (line, fragment) in RulePage.Fragments)
        {
            var title = page.Take(line).Last(l => l.StartsWith("## ", StringComparison.Ordinal))[3..];
            var certification = RulePage.Load(fragment).Value!;
            foreach (var rules in certification.RuleSets)
            {
                yield return new RecipeExample(certification, rules, fragment, title);
            }
        }
    }
}
