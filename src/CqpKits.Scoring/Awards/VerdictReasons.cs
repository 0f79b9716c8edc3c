using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>The verdict's reason, in one French sentence.</summary>
internal static class VerdictReasons
{
    public static string Of(RuleSet rules, Verdict verdict, IReadOnlyList<NodeResult> nodes)
    {
        var noun = ResultItems.Noun(rules.Level.Each);
        var own = string.Join(" ; ", verdict.Tests.Where(t => t.Outcome == OutcomeOf(verdict.Status)).Select(t => Told(t, rules)).OfType<string>());
        var result = verdict.Status switch
        {
            ResultStatus.Undecidable when nodes.All(n => n.Status != ResultStatus.Undecidable) => Joined("une valeur n'est pas connue", own),
            ResultStatus.Undecidable => $"des évaluations manquent ou sont à trancher pour {Named(nodes, ResultStatus.Undecidable)}",
            ResultStatus.ToSettle => Joined(own, nodes.Any(n => n.Status == ResultStatus.ToSettle) ? $"une personne tranche pour {Named(nodes, ResultStatus.ToSettle)}" : ""),
            ResultStatus.Validated => Joined(rules.Award.Conditions.Count == 0 ? $"chaque {noun} est validé{(ResultItems.IsFeminine(rules.Level.Each) ? "e" : "")}" : own, ""),
            _ => Joined(own, nodes.Any(n => n.Status == ResultStatus.NotValidated) ? $"non validé : {Named(nodes, ResultStatus.NotValidated)}" : ""),
        };
        var early = verdict.Status is ResultStatus.Validated or ResultStatus.NotValidated && nodes.Any(n => n.Status == ResultStatus.Undecidable);
        return $"{result}{(early ? " ; ce qui manque n'y change rien" : "")}.";
    }

    private static string Joined(params string[] parts) => string.Join(" ; ", parts.Where(p => p.Length > 0));

    /// <summary>Without a condition of its own the award only asks for every item, which the names of the items say better; a test of the result gives its value.</summary>
    private static string? Told(TestResult test, RuleSet rules) =>
        rules.Award.Conditions.Count == 0 && test.Text.Contains("élément(s) validé(s)", StringComparison.Ordinal) ? null
        : test.Text.StartsWith("seuil", StringComparison.Ordinal) && test.Value is { } v ? $"résultat {ValueTests.Display(v, "", [test.Threshold ?? 0])} : {test.Text}"
        : test.Text;

    private static TestOutcome OutcomeOf(ResultStatus status) => status switch
    {
        ResultStatus.Validated => TestOutcome.Passed,
        ResultStatus.ToSettle => TestOutcome.ToSettle,
        ResultStatus.NotValidated => TestOutcome.Failed,
        _ => TestOutcome.Unknown,
    };

    private static string Named(IReadOnlyList<NodeResult> nodes, ResultStatus status) =>
        string.Join(", ", nodes.Where(n => n.Status == status).Select(n => $"« {n.Label} »"));
}
