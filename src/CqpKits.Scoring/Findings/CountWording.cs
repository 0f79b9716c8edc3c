using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Words numbers of items and answers in French: « 2 éléments validés sur 3, il les faut tous ».</summary>
internal static class CountWording
{
    private const decimal WholeShare = 100;

    public static string Of(CountFinding finding)
    {
        var found = $"{finding.What.Words(finding.Count.Sure)} sur {Whole(finding.Count.Total)}";
        return $"{found}, {Asked(finding.Asked, finding.Count.Total)}{Left(finding.Outcome)}";
    }

    /// <summary>« chaque bloc est validé », or when they are not all, the number that is.</summary>
    public static string Of(EveryItemFinding finding) => finding.Outcome == TestOutcome.Passed
        ? EveryItem(finding.Level)
        : Of(new CountFinding(new CountedItems(AreValidated: true), finding.Count, new AskedCount(new ThresholdTest(Comparison.Equal, null), IsShare: false), finding.Outcome));

    /// <summary>« chaque bloc est validé ».</summary>
    public static string EveryItem(ResultLevel level) => $"chaque {ResultItems.Noun(level)} est validé{(ResultItems.IsFeminine(level) ? "e" : "")}";

    /// <summary>« 1 vote favorable », « 2 votes favorables ».</summary>
    public static string Several(int count, string one, string several) => $"{Whole(count)} {(count < 2 ? one : several)}";

    public static string Of(CountedItems what, int count) =>
        what.AreValidated ? Several(count, "élément validé", "éléments validés") : Several(count, "élément non validé", "éléments non validés");

    public static string Of(CountedAnswers what, int count) => $"{Whole(count)} « {what.Code} »";

    private static string Asked(AskedCount asked, int total) => asked switch
    {
        { Test: { Comparison: Comparison.Equal or Comparison.AtMost, Threshold: 0 } } => "il n'en faut aucun",
        { IsShare: true, Needed: { } needed } => $"il en faut {Number(asked.Test, " %")}, soit {Number(asked.Test with { Threshold = needed }, "")}",
        { IsShare: true } => $"il en faut {Number(asked.Test, " %")}",
        { Test: { Comparison: Comparison.Equal or Comparison.AtLeast, Threshold: null } } => "il les faut tous",
        _ => $"il en faut {Number(asked.Test with { Threshold = asked.Test.Threshold ?? total }, "")}",
    };

    private static string Number(ThresholdTest test, string unit) =>
        SignWords.Of(test.Comparison).Number(FrenchText.Number(test.Threshold ?? WholeShare) + unit);

    /// <summary>The words for an outcome that the numbers do not show; empty for a test that holds or fails.</summary>
    private static string Left(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Unknown => " : non connu",
        TestOutcome.ToSettle => " : à trancher",
        _ => "",
    };

    private static string Whole(int count) => FrenchText.Number(count);
}
