using CqpKits.French;

namespace CqpKits.Scoring.Findings;

/// <summary>Values with their unit, never rounded onto a threshold that they do not reach.</summary>
internal static class ValueText
{
    private const int MostDigits = 10;

    /// <summary>A number with its unit as French prints it: « 70 % », « 12/20 ».</summary>
    public static string WithUnit(decimal value, string unit) => Join(FrenchText.Number(value), unit);

    /// <summary>A value for display, with its unit.</summary>
    public static string Display(decimal value, string unit, IEnumerable<decimal> thresholds)
    {
        var near = thresholds.Where(t => t != value).OrderBy(t => Math.Abs(t - value)).Select(t => (decimal?)t).FirstOrDefault();
        return Join(near is { } threshold ? Near(value, threshold) : FrenchText.Rounded(value), unit);
    }

    /// <summary>Two decimals, or as many as it takes to tell the value from the threshold.</summary>
    public static string Near(decimal value, decimal threshold)
    {
        var digits = 2;
        while (digits < MostDigits && value != threshold && Rounded(value, digits) == threshold)
        {
            digits++;
        }

        return FrenchText.Number(Rounded(value, digits));
    }

    /// <summary>A distance: « 1,67 point ».</summary>
    public static string Points(decimal gap) => $"{Near(gap, 0)} {(gap < 2 ? "point" : "points")}";

    private static decimal Rounded(decimal value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private static string Join(string number, string unit) => unit.Length == 0 ? number : unit.StartsWith('/') ? number + unit : $"{number} {unit}";
}
