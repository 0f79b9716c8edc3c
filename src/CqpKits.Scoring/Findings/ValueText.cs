using CqpKits.French;

namespace CqpKits.Scoring.Findings;

/// <summary>Writes values with their unit, with enough decimals that a value is not displayed as a threshold that it does not equal.</summary>
internal static class ValueText
{
    private const int MostDigits = 10;

    /// <summary>A number with its unit in French notation: « 70 % », « 12/20 ».</summary>
    public static string WithUnit(decimal value, string unit) => Join(FrenchText.Number(value), unit);

    /// <summary>The unit of a sum out of a number: « /30 ».</summary>
    public static string UnitOf(decimal whole) => "/" + FrenchText.Number(whole);

    /// <summary>A value with its unit, written so that it differs from the nearest of the thresholds.</summary>
    public static string Display(decimal value, string unit, IEnumerable<decimal> thresholds)
    {
        var near = thresholds.Where(t => t != value).OrderBy(t => Math.Abs(t - value)).Select(t => (decimal?)t).FirstOrDefault();
        return Join(near is { } threshold ? Near(value, threshold) : FrenchText.Rounded(value), unit);
    }

    /// <summary>The value with two decimals, or with as many, up to ten, as it takes to differ from the threshold.</summary>
    public static string Near(decimal value, decimal threshold)
    {
        var digits = 2;
        while (digits < MostDigits && value != threshold && Rounded(value, digits) == threshold)
        {
            digits++;
        }

        return FrenchText.Number(Rounded(value, digits));
    }

    /// <summary>A difference in points: « 1,67 point ».</summary>
    public static string Points(decimal gap) => $"{Near(gap, 0)} {(gap < 2 ? "point" : "points")}";

    private static decimal Rounded(decimal value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private static string Join(string number, string unit) => unit.Length == 0 ? number : unit.StartsWith('/') ? number + unit : $"{number} {unit}";
}
