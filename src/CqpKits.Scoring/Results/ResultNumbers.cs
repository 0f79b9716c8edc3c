namespace CqpKits.Scoring;

/// <summary>Values of results as French readers see them, never rounded onto a threshold that they do not reach. Never for a comparison.</summary>
public static class ResultNumbers
{
    /// <summary>The value of an item with its unit, « 68,33 % »; empty when it has none.</summary>
    public static string Of(NodeResult node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Value is { } value ? Of(value, node.Unit, node) : "";
    }

    /// <summary>A source's mark within an item, with its unit; empty when it is not known.</summary>
    public static string Of(SourceMark mark, NodeResult within)
    {
        ArgumentNullException.ThrowIfNull(mark);
        ArgumentNullException.ThrowIfNull(within);
        return mark.Value is { } value ? Of(value, mark.Unit ?? "", within) : mark.Answers;
    }

    /// <summary>The value of the certification, with its unit; empty when it has none.</summary>
    public static string Of(CandidateResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Value is { } value ? ValueTests.Display(value, result.Unit, Thresholds(value, result.Tests)) : "";
    }

    /// <summary>What a test asks for, in words: « seuil 70 % », « seuil « plus de 70 % » ».</summary>
    public static string Demanded(Referentials.ThresholdTest test, string unit)
    {
        ArgumentNullException.ThrowIfNull(test);
        return ValueTests.Demanded(test, unit);
    }

    private static string Of(decimal value, string unit, NodeResult node) => ValueTests.Display(value, unit, Thresholds(value, node.Tests));

    private static IEnumerable<decimal> Thresholds(decimal value, IEnumerable<TestResult> tests) =>
        tests.Where(t => t.Value == value).Select(t => t.Threshold).OfType<decimal>();
}
