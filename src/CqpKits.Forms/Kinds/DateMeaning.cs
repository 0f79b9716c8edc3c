using System.Globalization;
using System.Text.RegularExpressions;
using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>Dates: day first as the French write them, ISO, or with the name of the month. Never a guess about the century.</summary>
internal static partial class DateMeaning
{
    private const int Longest = 40;

    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>The meaning of a typed text.</summary>
    public static FieldMeaning Read(string typed)
    {
        if (typed.Length > Longest || typed.Any(c => char.IsNumber(c) && !char.IsAsciiDigit(c)))
        {
            return FieldMeaning.Doubt(InterpretationMessages.NoDate(Excerpt.Of(typed)));
        }

        var text = FrenchText.Fold(typed);
        return (Numbers().Match(text), Iso().Match(text), Words().Match(text)) switch
        {
            ({ Success: true } m, _, _) => Day(typed, m, Part(m, "m")),
            (_, { Success: true } m, _) => Day(typed, m, Part(m, "m")),
            (_, _, { Success: true } m) when Array.IndexOf(Months, m.Groups["m"].Value) is >= 0 and var month => Day(typed, m, month + 1),
            _ => FieldMeaning.Doubt(InterpretationMessages.NoDate(Excerpt.Of(typed))),
        };
    }

    /// <summary>Whether a day written in figures, read month first, is the one that was picked: 06/07/2027 for the 7th of June.</summary>
    /// <param name="typed">What the field shows.</param>
    /// <param name="picked">The day picked, <c>yyyy-MM-dd</c>.</param>
    public static bool IsTurnedRound(string typed, string picked) =>
        Numbers().Match(FrenchText.Fold(typed)) is { Success: true } shown && Iso().Match(picked) is { Success: true } day
        && (Part(shown, "d"), Part(shown, "m"), Part(shown, "y")) == (Part(day, "m"), Part(day, "d"), Part(day, "y"))
        && Part(shown, "d") != Part(shown, "m");

    private static FieldMeaning Day(string typed, Match match, int month)
    {
        if (match.Groups["y"].Length == 2)
        {
            return FieldMeaning.Doubt(InterpretationMessages.ShortYear(Excerpt.Of(typed)));
        }

        var (year, day) = (Part(match, "y"), Part(match, "d"));
        var exists = year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists
            ? FieldMeaning.Present(new DateValue(new DateOnly(year, month, day)))
            : FieldMeaning.Doubt(InterpretationMessages.ImpossibleDate(Excerpt.Of(typed)));
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(?<s>[/.-])(?<m>[0-9]{1,2})\k<s>(?<y>[0-9]{4}|[0-9]{2})\z")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})\z")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(?:(?<=^1)er)? (?<m>[a-z]+) (?<y>[0-9]{4}|[0-9]{2})\z")]
    private static partial Regex Words();
}
