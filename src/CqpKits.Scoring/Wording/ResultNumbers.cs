using CqpKits.French;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Wording;

/// <summary>
/// Writes values of results in French notation, with enough decimals that they differ from thresholds they do not equal. For display only, not for
/// comparisons.
/// </summary>
public static class ResultNumbers
{
    /// <summary>The value of an item with its unit, « 68,33 % »; empty when it has none.</summary>
    public static string Of(NodeResult node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Value is { } value ? Of(value, node.Unit, node) : "";
    }

    /// <summary>The mark of a source for an item, with its unit, or the numbers of its answers; empty when it is not known.</summary>
    public static string Of(SourceMark mark, NodeResult within)
    {
        ArgumentNullException.ThrowIfNull(mark);
        ArgumentNullException.ThrowIfNull(within);
        return mark.Value is { } value ? After(mark, value, Of(value, mark.Unit ?? "", within)) : Of(mark.Answers);
    }

    /// <summary>The mark of a source, without its unit unless it was converted: « 75 », « 17/30, soit 11,33/20 »; empty when it is not known.</summary>
    public static string InReason(SourceMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return mark.Value is { } value
            ? GivenValue.Before(mark.Given, value, mark.Unit ?? "", FrenchText.Rounded(value), ValueText.Display(value, mark.Unit ?? "", []))
            : "";
    }

    /// <summary>The value of the certification, with its unit; empty when it has none.</summary>
    public static string Of(CandidateResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Value is { } value ? ValueText.Display(value, result.Unit, Thresholds(value, result.Findings)) : "";
    }

    /// <summary>The numbers of answers: « 19 OUI, 1 NON, 2 sans objet »; empty for none.</summary>
    public static string Of(IReadOnlyList<AnswerCount> answers) =>
        string.Join(", ", answers.Select(a => FormattableString.Invariant($"{a.Count} {a.Code ?? "sans objet"}")));

    private static string After(SourceMark mark, decimal value, string written) => GivenValue.Before(mark.Given, value, mark.Unit ?? "", written, written);

    private static string Of(decimal value, string unit, NodeResult node) => ValueText.Display(value, unit, Thresholds(value, node.Findings));

    private static IEnumerable<decimal> Thresholds(decimal value, IEnumerable<Finding> findings) =>
        findings.Where(f => f.Value == value).Select(f => f.Threshold).OfType<decimal>();
}
