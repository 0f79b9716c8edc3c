using CqpKits.French;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>
/// Words the reason of an item's result, in one French sentence: « Bloc Relation client : 68,33 % (tuteur 75, formateur 70, jury 60) — seuil de 70
/// % non atteint, il manque 1,67 point ».
/// </summary>
internal static class NodeReasons
{
    public static string Of(NodeResult node) => node switch
    {
        { Status: ResultStatus.RuleNotDeclared } => $"{node.Label} : {ResultStatusText.Of(node.Status)}",
        { Decided: { } decided } => $"{Computed(node, decided.Computed)} — {DecisionWords.Of(decided.Decision)}",
        _ => Computed(node, node.Status),
    };

    private static string Computed(NodeResult node, ResultStatus status)
    {
        var start = $"{FrenchLabels.Upper(FrenchLabels.WithNoun(node.Noun, node.Label))} :";
        var value = node.IsClosed ? "" : $"{ValueOf(node)}{Marks(node)}";
        return $"{start}{value}{(value.Length > 0 ? " —" : "")} {Why(node, status)}";
    }

    private static string Why(NodeResult node, ResultStatus status) => status switch
    {
        ResultStatus.Validated => Passed(node.Findings) + Early(node),
        ResultStatus.NotValidated => Texts(node, TestOutcome.Failed) + Early(node),
        ResultStatus.ToSettle => $"à trancher : {ToSettle(node)}",
        ResultStatus.Marked => "noté",
        ResultStatus.Inadmissible => "non admissible, rien n'est jugé",
        ResultStatus.Exempt => $"{(node.Findings.Count > 0 ? Texts(node, TestOutcome.Passed) : "dispensé")}, ne compte pas dans le résultat",
        _ => node.Sources.Count + node.Children.Count == 0 && node.Findings.Count > 0 ? Texts(node, TestOutcome.Unknown) : "non décidable",
    };

    /// <summary>What a person has to settle: tests of the item, or else finer results that it is computed from.</summary>
    private static string ToSettle(NodeResult node) => Texts(node, TestOutcome.ToSettle) is { Length: > 0 } texts ? texts
        : $"une personne tranche d'abord pour {string.Join(", ", node.Children.Where(c => c.Status == ResultStatus.ToSettle).Select(c => $"« {c.Label} »"))}";

    private static string Early(NodeResult node) => node.IsIncomplete ? ", quelles que soient les notes qui manquent" : "";

    private static string ValueOf(NodeResult node) => node.Value is null ? "" : $" {ResultNumbers.Of(node)}";

    private static string Marks(NodeResult node)
    {
        var parts = node.Sources.Select(MarkOf).Concat(node.Children.Select(ChildOf)).ToList();
        return parts.Count == 0 ? "" : $" ({string.Join(node.Sources.Any(s => s.Given is not null) ? " ; " : ", ", parts)})";
    }

    private static string MarkOf(SourceMark mark)
    {
        var who = mark.Holder.Length > 0 ? mark.Holder : FrenchLabels.Lower(mark.Label);
        return mark switch
        {
            { Value: not null } => $"{who} {ResultNumbers.InReason(mark)}{(mark.BonusAbove is { } above ? $", bonus au-delà de {FrenchText.Number(above)}" : "")}",
            { Answers.Count: > 0 } => $"{who} {ResultNumbers.Of(mark.Answers)}",
            { Provisional: { } mean } => $"{who} non connu, moyenne provisoire {FrenchText.Rounded(mean)}",
            _ => $"{who} non connu",
        };
    }

    private static string ChildOf(NodeResult child) =>
        child.Value is { } value ? $"{child.Label} {FrenchText.Rounded(value)}" : $"{child.Label} : {ResultStatusText.Of(child.Status)}";

    /// <summary>The words for tests that all hold: a single test is worded, several are summed up.</summary>
    private static string Passed(IReadOnlyList<Finding> findings) => findings is [var only] ? ResultWords.Of(only) : "toutes les conditions sont remplies";

    private static string Texts(NodeResult node, TestOutcome outcome) => string.Join(" ; ", node.Findings.Where(f => f.Outcome == outcome).Select(ResultWords.Of));
}
