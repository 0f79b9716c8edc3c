using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Reading;

/// <summary>A test: <c>&gt; 70</c>, <c>&gt;= 70</c>, <c>≥ 70,5</c>, <c>= tous</c>.</summary>
internal sealed partial class ThresholdTestShape() : ScalarShape<ThresholdTest>("un test comme \"> 70\"")
{
    private const string All = "tous";

    private static readonly Dictionary<string, Comparison> Signs = new()
    {
        [">"] = Comparison.GreaterThan,
        [">="] = Comparison.AtLeast,
        ["≥"] = Comparison.AtLeast,
        ["<"] = Comparison.LessThan,
        ["<="] = Comparison.AtMost,
        ["≤"] = Comparison.AtMost,
        ["="] = Comparison.Equal,
    };

    /// <summary>The test as it is written in a file.</summary>
    public static string Write(ThresholdTest test) =>
        $"{Signs.First(s => s.Value == test.Comparison).Key} {(test.Threshold is { } t ? DecimalText.Write(t) : All)}";

    public override JsonObject Schema(KnownWords known) =>
        SchemaNodes.Text($@"^(>=|>|≥|<=|<|≤|=)\s*([0-9]+([.,][0-9]+)?|{All})$");

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out ThresholdTest value)
    {
        var match = Written().Match(text);
        var number = match.Groups["number"].Value;
        decimal threshold = 0;
        if (match.Success && (number == All || NumberShape.TryParse(number, out threshold)))
        {
            value = new ThresholdTest(Signs[match.Groups["sign"].Value], number == All ? null : threshold);
            return true;
        }

        log.Report(ValueMessages.NotATest(scalar));
        value = new ThresholdTest(default, default);
        return false;
    }

    [GeneratedRegex(@"^(?<sign>>=|>|≥|<=|<|≤|=)\s*(?<number>\S+)\z")]
    private static partial Regex Written();
}
