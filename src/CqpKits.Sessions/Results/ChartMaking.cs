using System.Globalization;
using CqpKits.Authoring.Results;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Sessions.Results;

/// <summary>The bars of an item: 0 to the greatest mark over a fixed width, in half millimetres, rounded down, so that none reaches a threshold that its value does not.</summary>
internal static class ChartMaking
{
    private const decimal Width = 92;
    private const decimal Step = 0.5m;

    /// <summary>Tones: a bar up to the threshold, a bar beyond it, and the room beyond it.</summary>
    private const int Below = 2;
    private const int Beyond = 4;
    private const int Room = 1;

    public static ChartView Of(ItemHead item, RuleLevel? level, IReadOnlyList<CandidateResult> candidates)
    {
        var nodes = candidates.Select(c => (Candidate: c, Node: c.Nodes.FirstOrDefault(n => n.Code == item.Code))).ToList();
        var unit = nodes.Select(n => n.Node?.Unit ?? "").FirstOrDefault(u => u.Length > 0) ?? "";
        var test = level?.Conditions.OfType<ThresholdCondition>()
            .FirstOrDefault(c => c.Subject == ConditionSubject.Result && c.Test.Threshold is not null && (c.Items.Count == 0 || c.Items.Contains(item.Code)))?.Test;
        var greatest = Greatest(unit);
        var threshold = test is { Threshold: { } t } && greatest is { } most ? Place(t, most) : 0;
        var bars = nodes.Select(n => (n.Candidate, n.Node, Length: Length(n.Node, greatest, test, threshold))).ToList();
        var edges = bars.Select(b => b.Length).Append(threshold).Append(Width).Where(e => e > 0).Distinct().Order().ToList();
        var asked = test is null ? "" : ResultWords.Asked(test, unit);
        return new ChartView
        {
            Item = item,
            Threshold = asked,
            Summary = Summary([.. nodes.Select(n => n.Node).OfType<NodeResult>()]),
            Description = Description(item, asked, bars.Select(b => $"{b.Candidate.Name} : {Text(b.Node)}")),
            Widths = [.. edges.Select((e, i) => i == 0 ? e : e - edges[i - 1])],
            ColumnsBelow = threshold > 0 ? edges.IndexOf(threshold) + 1 : 0,
            Lines = [.. bars.Select(b => new ChartLine(b.Candidate.Name, Text(b.Node), Cells(edges, b.Length, threshold)))],
        };
    }

    /// <summary>The greatest mark of a unit; null where it is not known, and no bar is drawn.</summary>
    private static decimal? Greatest(string unit) =>
        unit == "%" ? 100 : unit.StartsWith('/') && decimal.TryParse(unit[1..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var most) && most > 0 ? most : null;

    private static decimal Place(decimal value, decimal greatest) => Math.Clamp(Math.Floor(value / greatest * Width / Step) * Step, 0, Width);

    private static decimal Length(NodeResult? node, decimal? greatest, ThresholdTest? test, decimal threshold)
    {
        if (node?.Value is not { } value || greatest is not { } most || !IsFinal(node))
        {
            return 0;
        }

        var length = Place(value, most);
        return value < test?.Threshold && length >= threshold ? Math.Max(0, threshold - Step) : length;
    }

    /// <summary>Cells next to each other with the same tone are one.</summary>
    private static List<ChartCell> Cells(List<decimal> edges, decimal length, decimal threshold)
    {
        var cells = new List<ChartCell>();
        foreach (var edge in edges)
        {
            var tone = edge <= length ? (threshold == 0 || edge <= threshold ? Below : Beyond) : threshold > 0 && edge > threshold ? Room : 0;
            if (cells is [.., var last] && last.Tone == tone)
            {
                cells[^1] = last with { Columns = last.Columns + 1 };
            }
            else
            {
                cells.Add(new ChartCell(1, tone));
            }
        }

        return cells;
    }

    /// <summary>Whether nothing is missing for its value.</summary>
    private static bool IsFinal(NodeResult node) => node.Status is ResultStatus.Validated or ResultStatus.NotValidated or ResultStatus.ToSettle or ResultStatus.Marked;

    private static string Text(NodeResult? node) => node is null ? "sans résultat"
        : node.Value is null || !IsFinal(node) ? StatusOf(node)
        : $"{ResultNumbers.Of(node)}, {StatusOf(node)}";

    /// <summary>A status that the bar alone would contradict says where it comes from.</summary>
    private static string StatusOf(NodeResult node) => ResultStatusText.Of(node.Status) + (node.Decided is not null ? " (décision)" : "");

    private static string Summary(IReadOnlyList<NodeResult> nodes) => string.Join(", ", Enum.GetValues<ResultStatus>()
        .Select(s => (Status: s, Count: nodes.Count(n => n.Status == s))).Where(c => c.Count > 0)
        .Select(c => FormattableString.Invariant($"{ResultStatusText.Of(c.Status)} : {c.Count}")));

    private static string Description(ItemHead item, string threshold, IEnumerable<string> lines) =>
        $"Résultats de chaque candidat, {item.Noun} {item.Code} {item.Label}{(threshold.Length > 0 ? $", {threshold}" : "")} : {string.Join(" ; ", lines)}";
}
