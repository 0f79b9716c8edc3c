using CqpKits.French;

namespace CqpKits.Scoring.Findings;

/// <summary>Words what is needed before any mark counts in French.</summary>
internal static class AdmissionWording
{
    public static string Of(AccessFinding finding) => finding.IsSaid
        ? $"condition d'accès « {finding.Label} » dite remplie, la pièce n'est pas nommée : {finding.Evidence}"
        : $"condition d'accès « {finding.Label} » {Of(finding.Outcome, finding.Evidence)}";

    public static string Of(AttemptsFinding finding)
    {
        var within = finding.Within is { } time ? $" en {time}" : "";
        var limit = $"{FrenchText.Number(finding.Limit)} au plus{within}";
        return finding.Outcome == TestOutcome.Unknown
            ? $"nombre de présentations non connu, {limit}"
            : $"{Ordinal(finding.Least)} présentation{within}, {FrenchText.Number(finding.Limit)} au plus";
    }

    public static string Of(WaitFinding finding) => finding switch
    {
        { Outcome: TestOutcome.Unknown } => $"{finding.Wait} à attendre entre deux présentations : le jour de l'une d'elles n'est pas connu",
        { Last: null } => $"{finding.Wait} à attendre entre deux présentations : première présentation",
        { Last: { } last, From: { } from } when finding.Outcome == TestOutcome.Failed =>
            $"présenté le {FrenchText.LongDate(last)}, {finding.Wait} à attendre : pas avant le {FrenchText.LongDate(from)}",
        { Last: { } last } => $"présenté le {FrenchText.LongDate(last)}, {finding.Wait} à attendre : le temps est passé",
    };

    private static string Of(TestOutcome outcome, string evidence) => outcome switch
    {
        TestOutcome.Passed => $"remplie{(evidence.Length > 0 ? $" ({evidence})" : "")}",
        TestOutcome.Failed => "non remplie",
        _ => evidence.Length > 0 ? $"non connue, pièce attendue : {evidence}" : "non connue",
    };

    private static string Ordinal(int number) => number == 1 ? "1re" : $"{FrenchText.Number(number)}e";
}
