using CqpKits.French;

namespace CqpKits.Scoring;

/// <summary>The reason of an item's result, in one French sentence: « Bloc Relation client : 68,33 % (tuteur 75, formateur 70, jury 60) — seuil 70 % non atteint, il manque 1,67 point ».</summary>
internal static class NodeReasons
{
    /// <param name="node">The result.</param>
    /// <param name="incomplete">Whether something is missing for it.</param>
    public static string Of(NodeResult node, bool incomplete)
    {
        var start = $"{FrenchLabels.Upper(node.Noun)} {node.Label} :{Value(node)}{Marks(node)}";
        return node.Status switch
        {
            ResultStatus.Validated when incomplete => $"{start} — {Passed(node.Tests)}, quelles que soient les notes qui manquent",
            ResultStatus.Validated => $"{start} — {Passed(node.Tests)}",
            ResultStatus.NotValidated when incomplete => $"{start} — {Texts(node, TestOutcome.Failed)}, quelles que soient les notes qui manquent",
            ResultStatus.NotValidated => $"{start} — {Texts(node, TestOutcome.Failed)}",
            ResultStatus.ToSettle => $"{start} — à trancher : {Texts(node, TestOutcome.ToSettle)}",
            _ => $"{start} — non décidable",
        };
    }

    private static string Value(NodeResult node) =>
        node.Value is { } value ? " " + ValueTests.Display(value, node.Unit, node.Tests.Where(t => t.Value == value).Select(t => t.Threshold).OfType<decimal>()) : "";

    private static string Marks(NodeResult node)
    {
        var parts = node.Sources.Select(MarkOf).Concat(node.Children.Select(ChildOf)).ToList();
        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string MarkOf(SourceMark mark)
    {
        var who = mark.Holder.Length > 0 ? mark.Holder : FrenchLabels.Lower(mark.Label);
        return mark switch
        {
            { Value: { } value } => $"{who} {FrenchText.Rounded(value)}",
            { Answers.Length: > 0 } => $"{who} {mark.Answers}",
            { Provisional: { } mean } => $"{who} non connu, moyenne provisoire {FrenchText.Rounded(mean)}",
            _ => $"{who} non connu",
        };
    }

    private static string ChildOf(NodeResult child) =>
        child.Value is { } value ? $"{child.Label} {FrenchText.Rounded(value)}" : $"{child.Label} : {ResultStatusText.Of(child.Status)}";

    /// <summary>One test is said; of several, that all of them hold.</summary>
    private static string Passed(IReadOnlyList<TestResult> tests) => tests is [var only] ? only.Text : "toutes les conditions sont remplies";

    private static string Texts(NodeResult node, TestOutcome outcome) => string.Join(" ; ", node.Tests.Where(t => t.Outcome == outcome).Select(t => t.Text));
}
