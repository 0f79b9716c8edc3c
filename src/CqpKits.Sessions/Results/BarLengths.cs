using System.Globalization;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Sessions.Results;

/// <summary>
/// The lengths of the bars that show values, in percent of the greatest mark, with two decimals. They are rounded down, and a value below its threshold
/// stays below the line of the threshold.
/// </summary>
internal static class BarLengths
{
    private const decimal Step = 0.01m;

    /// <summary>Length of the bar of an item's value; null when it has none, something is missing for it, or the greatest mark is not known.</summary>
    public static decimal? Of(NodeResult node)
    {
        if (node.Value is not { } value || !IsFinal(node) || Greatest(node.Unit) is not { } greatest)
        {
            return null;
        }

        var length = Place(value, greatest);
        return ThresholdOf(node) is { } threshold && value < threshold ? Math.Max(0, Math.Min(length, Place(threshold, greatest) - Step)) : length;
    }

    /// <summary>Place of the threshold of an item's own value; null when the rule has none.</summary>
    public static decimal? Threshold(NodeResult node) => ThresholdOf(node) is { } threshold && Greatest(node.Unit) is { } greatest ? Place(threshold, greatest) : null;

    /// <summary>True when nothing is missing for its value.</summary>
    public static bool IsFinal(NodeResult node) => node.Status is ResultStatus.Validated or ResultStatus.NotValidated or ResultStatus.ToSettle or ResultStatus.Marked;

    private static decimal? ThresholdOf(NodeResult node) => node.Findings
        .Select(f => f is LeftToAPersonFinding left ? left.Failed : f)
        .OfType<ValueFinding>()
        .FirstOrDefault(f => f.Subject is ItemResultSubject)?.Threshold;

    /// <summary>The greatest mark of a unit; null where it is not known.</summary>
    private static decimal? Greatest(string unit) =>
        unit == "%" ? 100 : unit.StartsWith('/') && decimal.TryParse(unit[1..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var most) && most > 0 ? most : null;

    private static decimal Place(decimal value, decimal greatest) => Math.Clamp(Math.Floor(value / greatest * 100 / Step) * Step, 0, 100);
}
