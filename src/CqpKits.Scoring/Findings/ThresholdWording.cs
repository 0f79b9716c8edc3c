using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Words a value and its threshold in French, for every sign and outcome.</summary>
internal static class ThresholdWording
{
    /// <summary>The threshold of a test: « seuil de 70 % ».</summary>
    public static string Asked(ThresholdTest test, string unit) => SignWords.Of(test.Comparison).Asked(Number(test, unit));

    /// <summary>What a test asks for, as a quantity: « plus de 70 % ».</summary>
    public static string Required(ThresholdTest test, string unit) => SignWords.Of(test.Comparison).Number(Number(test, unit));

    /// <summary>Predicate for what a test requires of a value: « atteint 70 ou plus », with a unit « atteint 70 % ou plus ».</summary>
    public static string Verb(ThresholdTest test, string unit = "") =>
        SignWords.Of(test.Comparison).Verb(test.Threshold is { } t ? ValueText.WithUnit(t, unit) : "leur nombre total");

    /// <summary>The finding: « tuteur 49 : seuil de 50 % non atteint, il manque 1 point ».</summary>
    public static string Of(ValueFinding finding)
    {
        var subject = finding.Subject.Words();
        return $"{Start(subject, finding)}{Outcome(finding)}";
    }

    private static string Start(string subject, ValueFinding finding) => subject.Length == 0 ? ""
        : finding.Tested is { } value ? $"{subject} {Value(finding, value)} : "
        : $"{subject} : ";

    private static string Value(ValueFinding finding, decimal value) => GivenValue.Before(
        finding.Given, value, finding.Unit, ValueText.Near(value, finding.Threshold ?? 0), ValueText.Display(value, finding.Unit, [finding.Threshold ?? 0]));

    private static string Outcome(ValueFinding finding) => finding.Tested switch
    {
        null => $"{Asked(finding.Test, finding.Unit)}, {finding.Subject.Unknown}",
        { } value when finding.Test.Holds(value) => SignWords.Of(finding.Test.Comparison).Held(Number(finding.Test, finding.Unit)),
        { } value => Failed(finding.Test, finding.Unit, Math.Abs((finding.Test.Threshold ?? 0) - value)),
    };

    private static string Failed(ThresholdTest test, string unit, decimal gap)
    {
        var words = SignWords.Of(test.Comparison);
        return gap == 0 && words.Met is { } met ? met(Number(test, unit)) : words.Missed(Number(test, unit), ValueText.Points(gap));
    }

    private static string Number(ThresholdTest test, string unit) => ValueText.WithUnit(test.Threshold ?? 0, unit);
}
