using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;
using CqpKits.Scoring.Explaining;

namespace CqpKits.Kits.Comparing;

/// <summary>Finds the changes of rule sets: the lines of their explanations that differ.</summary>
internal static class RuleChanges
{
    public static IEnumerable<CertificationChange> Between(Certification before, Certification after)
    {
        foreach (var code in before.RuleSets.Concat(after.RuleSets).Select(r => r.Code).Distinct())
        {
            var (old, current) = (Find(before, code), Find(after, code));
            if (old is null || current is null)
            {
                yield return new(old is null ? ChangeKind.Added : ChangeKind.Removed, $"la règle {code}", old?.Title ?? "", current?.Title ?? "");
                continue;
            }

            if (Written(old) == Written(current))
            {
                continue;
            }

            var (gone, come) = Differences(Statements(before, old), Statements(after, current));
            if (gone.Count + come.Count == 0)
            {
                (gone, come) = Differences(Lines(Written(old)), Lines(Written(current)));
            }

            yield return new(ChangeKind.Rule, $"la règle {code}", string.Join(" ; ", gone), string.Join(" ; ", come));
        }
    }

    private static RuleSet? Find(Certification certification, string code) => certification.RuleSets.FirstOrDefault(r => r.Code == code);

    private static string Written(RuleSet rules) => RuleSetText.Write(rules);

    private static List<string> Statements(Certification certification, RuleSet rules) =>
        [.. RuleExplanation.Of(certification, rules).Select(l => l.Trim().TrimStart('-').TrimEnd(';', '.').Trim()).Where(l => l.Length > 0)];

    private static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static (List<string> Gone, List<string> Come) Differences(List<string> before, List<string> after) => ([.. before.Except(after)], [.. after.Except(before)]);
}
