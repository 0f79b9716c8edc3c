using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Yaml;

namespace CqpKits.Referentials;

/// <summary>What a condition's <c>test</c> says.</summary>
/// <param name="Comparison">How.</param>
/// <param name="Threshold">Against what.</param>
internal sealed record ThresholdTest(Comparison Comparison, decimal Threshold)
{
    /// <summary>The comparison as it is written.</summary>
    public static string Sign(Comparison comparison) => comparison == Comparison.GreaterThan ? ">" : ">=";
}

/// <summary>A test: <c>&gt; 70</c>, <c>&gt;= 70</c>, <c>≥ 70,5</c>.</summary>
internal sealed partial class ThresholdTestShape() : ScalarShape<ThresholdTest>("un test comme \"> 70\"")
{
    public override JsonObject Schema(Certification certification) => SchemaNodes.Text(@"^(>|>=|≥)\s*[0-9]+([.,][0-9]+)?$");

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out ThresholdTest value)
    {
        var match = Written().Match(text);
        if (match.Success && NumberShape.TryParse(match.Groups["number"].Value, out var threshold))
        {
            value = new ThresholdTest(match.Groups["sign"].Value == ">" ? Comparison.GreaterThan : Comparison.AtLeast, threshold);
            return true;
        }

        log.Report(ReferentialMessages.NotATest(scalar));
        value = new ThresholdTest(default, default);
        return false;
    }

    [GeneratedRegex(@"^(?<sign>>=|>|≥)\s*(?<number>\S+)\z")]
    private static partial Regex Written();
}
