using CqpKits.Forms;

namespace CqpKits.Scoring;

/// <summary>The reason of a node's result, in one French sentence.</summary>
internal static class NodeReasons
{
    public static string Of(string label, ResultStatus status, NodeMarks node, IReadOnlyList<TestResult> tests)
    {
        var marks = string.Join(", ", node.Sources.Select(MarkOf));
        return status switch
        {
            ResultStatus.Undecidable => $"{label} : non décidable ({marks})",
            _ => $"{label} : {FrenchText.Rounded(node.Mean ?? 0)} ({marks}) — {Tests(status, tests)}",
        };
    }

    private static string MarkOf(SourceMark mark) => mark switch
    {
        { Value: { } value } => $"{Lower(mark.Label)} {FrenchText.Rounded(value)}",
        { Provisional: { } mean } => $"{Lower(mark.Label)} non connu, moyenne provisoire {FrenchText.Rounded(mean)}",
        _ => $"{Lower(mark.Label)} non connu",
    };

    private static string Tests(ResultStatus status, IReadOnlyList<TestResult> tests) => status == ResultStatus.Validated
        ? "toutes les conditions sont remplies"
        : string.Join(" ; ", tests.Where(t => t.Passed == false).Select(t => t.Text));

    private static string Lower(string label) => label.Length == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
