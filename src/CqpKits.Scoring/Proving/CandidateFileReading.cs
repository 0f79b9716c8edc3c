using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving;

/// <summary>Finds what a worked example says of a candidate's earlier results, titles and admission that tests nothing.</summary>
internal static class CandidateFileReading
{
    private const int MostMonths = 1200;

    /// <summary>What tests nothing, in French, each a clause.</summary>
    public static IEnumerable<string> Faults(Certification certification, RuleSet rules, RuleCase given) =>
    [
        .. Months(given).Where(m => m.Months is < -MostMonths or > MostMonths || !decimal.IsInteger(m.Months) || (m.Months < 0 && !m.MayBeAhead))
            .Select(m => FormattableString.Invariant($"{m.What} un nombre de mois qui n'est pas un entier de 0 à {MostMonths}")),
        .. given.Admission.Keys.Where(code => rules.Admission.Conditions.All(c => c.Code != code)).Select(code => $"« {code} » n'est pas une condition d'accès de la règle"),
        .. given.AttemptsMonthsAgo.Count > 0 && !rules.Admission.CountsAttempts ? ["la règle ne compte pas les présentations"] : Array.Empty<string>(),
        .. given.Kept.Keys.Where(code => !Lines(rules.Award.Retentions, certification, rules, code).Any()).Select(code => $"la règle ne garde rien de « {code} »"),
        .. given.Exempt.Keys.Where(code => !Lines(rules.Award.Exemptions, certification, rules, code).Any()).Select(code => $"aucun titre ne dispense de « {code} »"),
        .. given.Kept.Where(k => k.Value.Mark is not null && !Lines(rules.Award.Retentions, certification, rules, k.Key).Any(r => r.Keeps == KeptWhat.Mark)).Select(k => $"la règle ne garde pas la note de « {k.Key} »"),
    ];

    private static IEnumerable<(string What, decimal Months, bool MayBeAhead)> Months(RuleCase given) =>
    [
        .. given.Kept.Select(k => ($"« {k.Key} » est acquis depuis", k.Value.Months, false)),
        .. given.Kept.Where(k => k.Value.MonthsLeft is not null).Select(k => ($"« {k.Key} » vaut encore", k.Value.MonthsLeft!.Value, true)),
        .. given.AttemptsMonthsAgo.Select(m => ("« presentations » a", m, false)),
    ];

    private static IEnumerable<T> Lines<T>(IEnumerable<T> lines, Certification certification, RuleSet rules, string code)
        where T : IItemLine => lines.Where(l => ResultItems.Of(certification, l, rules.Level.Each).Contains(code));
}
