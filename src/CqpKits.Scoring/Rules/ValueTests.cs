using CqpKits.French;
using CqpKits.Referentials;

namespace CqpKits.Scoring;

/// <summary>Holds a value against a threshold, unrounded, and says it.</summary>
internal static class ValueTests
{
    private const int MostDigits = 10;

    /// <summary>The test. <paramref name="subject"/> is empty for the result itself, whose value the reason gives already.</summary>
    public static TestResult Of(string subject, decimal? value, string unit, ThresholdTest test)
    {
        var threshold = test.Threshold ?? 0;
        var start = subject.Length == 0 ? "" : value is { } v ? $"{subject} {Near(v, threshold)} : " : $"{subject} : ";
        var demanded = Demanded(test, unit);
        if (value is not { } known)
        {
            return new TestResult($"{start}{demanded}, note non connue", TestOutcome.Unknown) { Threshold = test.Threshold };
        }

        var passed = test.Holds(known);
        var text = passed ? $"{start}{demanded} atteint" : $"{start}{demanded} non atteint{Gap(known, test)}";
        return new TestResult(text, passed ? TestOutcome.Passed : TestOutcome.Failed) { Value = known, Threshold = test.Threshold };
    }

    /// <summary>What a test asks for, in words: « seuil 70 % », « seuil « plus de 70 % » ».</summary>
    public static string Demanded(ThresholdTest test, string unit)
    {
        var number = WithUnit(test.Threshold ?? 0, unit);
        return test.Comparison switch
        {
            Comparison.AtLeast => $"seuil {number}",
            Comparison.GreaterThan => $"seuil « plus de {number} »",
            Comparison.AtMost => $"plafond {number}",
            Comparison.LessThan => $"plafond « moins de {number} »",
            _ => $"valeur exacte {number}",
        };
    }

    /// <summary>A number with its unit as French prints it: « 70 % », « 12/20 ».</summary>
    public static string WithUnit(decimal value, string unit) => Join(FrenchText.Number(value), unit);

    /// <summary>A value for display, with its unit, never rounded onto a threshold that it does not reach.</summary>
    public static string Display(decimal value, string unit, IEnumerable<decimal> thresholds)
    {
        var near = thresholds.Where(t => t != value).OrderBy(t => Math.Abs(t - value)).Select(t => (decimal?)t).FirstOrDefault();
        return Join(near is { } threshold ? Near(value, threshold) : FrenchText.Rounded(value), unit);
    }

    /// <summary>Two decimals, or as many as it takes to tell the value from the threshold.</summary>
    private static string Near(decimal value, decimal threshold)
    {
        var digits = 2;
        while (digits < MostDigits && value != threshold && Rounded(value, digits) == threshold)
        {
            digits++;
        }

        return FrenchText.Number(Rounded(value, digits));
    }

    private static string Gap(decimal value, ThresholdTest test)
    {
        var gap = Math.Abs((test.Threshold ?? 0) - value);
        if (gap == 0)
        {
            return " : il faut le dépasser";
        }

        var points = $"{Near(gap, 0)} {(gap < 2 ? "point" : "points")}";
        return test.Comparison is Comparison.AtMost or Comparison.LessThan ? $", {points} de trop"
            : test.Comparison == Comparison.Equal ? $", {points} d'écart"
            : $", il manque {points}";
    }

    private static decimal Rounded(decimal value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);

    private static string Join(string number, string unit) => unit.Length == 0 ? number : unit.StartsWith('/') ? number + unit : $"{number} {unit}";
}
