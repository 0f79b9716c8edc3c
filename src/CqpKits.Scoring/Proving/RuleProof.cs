using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Awards;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Scoring.Proving;

/// <summary>Runs the worked examples of rule sets.</summary>
public static class RuleProof
{
    /// <summary>What a worked example writes for no mention.</summary>
    private const string NoMention = "aucune";

    /// <summary>All worked examples of a rule set with their results, in order.</summary>
    public static IReadOnlyList<ProvenCase> Run(Certification certification, RuleSet rules) =>
        [.. rules.Cases.Select(c => Run(certification, rules, c))];

    /// <summary>
    /// A diagnostic for each worked example of all rule sets that does not give the expected result (CQP404), or has parts that test nothing
    /// (CQP414).
    /// </summary>
    public static IEnumerable<Diagnostic> Faults(Certification certification) =>
        from rules in certification.RuleSets
        from given in rules.Cases
        from fault in Faults(certification, rules, given)
        select fault;

    private static List<Diagnostic> Faults(Certification certification, RuleSet rules, RuleCase given) =>
        CaseReading.Faults(certification, rules, given).ToList() is { Count: > 0 } unread ? unread
        : Run(certification, rules, given) is { Holds: false } proven ? [ProvingMessages.CaseFails(rules, proven)]
        : [];

    private static ProvenCase Run(Certification certification, RuleSet rules, RuleCase given)
    {
        var result = CandidateScoring.Score(certification, rules, CaseMaking.Of(certification, rules, given));
        return new ProvenCase(given, result, [.. Differences(given, result)]);
    }

    private static IEnumerable<string> Differences(RuleCase given, CandidateResult result)
    {
        if (StatusOf(given.Expected) != result.Status)
        {
            yield return $"verdict attendu « {ResultStatusText.Of(StatusOf(given.Expected))} », obtenu « {ResultStatusText.Of(result.Status)} » ({ResultWords.ReasonOf(result).TrimEnd('.')})";
        }

        if (given.Outcome is { } outcome && outcome != result.Outcome?.Kind)
        {
            yield return $"issue attendue « {OutcomeTexts.Usual(outcome)} », obtenue « {result.Outcome?.Text ?? "aucune"} »";
        }

        foreach (var (code, expected) in given.Items)
        {
            var node = Find(result, code);
            if (node?.Status != StatusOf(expected))
            {
                yield return $"« {code} » attendu « {ResultStatusText.Of(StatusOf(expected))} », obtenu « {(node is null ? "rien" : ResultStatusText.Of(node.Status))} » ({(node is null ? "" : ResultWords.ReasonOf(node))})";
            }
        }

        foreach (var (code, expected) in given.Values)
        {
            if (Find(result, code)?.Value is var value && value != expected)
            {
                yield return $"valeur de « {code} » attendue {FrenchText.Number(expected)}, obtenue {Shown(value)}";
            }
        }

        if (given.Result is { } whole && whole != result.Value)
        {
            yield return $"résultat attendu {FrenchText.Number(whole)}, obtenu {Shown(result.Value)}";
        }

        if (given.Mention is { } mention && mention != (result.Mention ?? NoMention))
        {
            yield return $"mention attendue « {mention} », obtenue « {result.Mention ?? NoMention} »";
        }
    }

    private static NodeResult? Find(CandidateResult result, string code) =>
        result.AllNodes.FirstOrDefault(n => n.Code == code);

    private static string Shown(decimal? value) => value is { } v ? FrenchText.Number(v) : "rien";

    private static ResultStatus StatusOf(ExpectedStatus expected) => expected switch
    {
        ExpectedStatus.Validated => ResultStatus.Validated,
        ExpectedStatus.NotValidated => ResultStatus.NotValidated,
        ExpectedStatus.ToSettle => ResultStatus.ToSettle,
        ExpectedStatus.Inadmissible => ResultStatus.Inadmissible,
        ExpectedStatus.Exempt => ResultStatus.Exempt,
        _ => ResultStatus.Undecidable,
    };
}

/// <summary>A worked example with its result.</summary>
/// <param name="Case">The case.</param>
/// <param name="Result">The computed result.</param>
/// <param name="Differences">The differences from the expected result, in French; empty when there are none.</param>
public sealed record ProvenCase(RuleCase Case, CandidateResult Result, IReadOnlyList<string> Differences)
{
    /// <summary>True when the result is the expected one.</summary>
    public bool Holds => Differences.Count == 0;
}
