using System.Globalization;
using System.Text.RegularExpressions;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>Why a text is no mark that we may take: the first reason that fits, from the most telling to the least.</summary>
internal static partial class MarkDoubts
{
    private const int Longest = 60;

    private static readonly (Func<string, bool> Fits, Func<string, string> Reason)[] Writings =
    [
        (t => t.Length > Longest, InterpretationMessages.LongMark),
        (t => t.Contains('\n', StringComparison.Ordinal), InterpretationMessages.SeveralLines),
        (t => t.Any(IsInvisible), InterpretationMessages.InvisibleCharacter),
        (t => t.Any(c => char.IsNumber(c) && !char.IsAsciiDigit(c)), InterpretationMessages.OtherDigits),
        (Dash().IsMatch, InterpretationMessages.LoneDash),
        (t => t.Contains('?', StringComparison.Ordinal), InterpretationMessages.QuestionMark),
        (Comparison().IsMatch, InterpretationMessages.Comparison),
        (About().IsMatch, InterpretationMessages.About),
        (Fraction().IsMatch, InterpretationMessages.Fraction),
        (Signed().IsMatch, InterpretationMessages.Sign),
        (Range().IsMatch, InterpretationMessages.Range),
        (Exponent().IsMatch, InterpretationMessages.Exponent),
        (LetterAmongDigits().IsMatch, InterpretationMessages.LetterAmongDigits),
        (Thousands().IsMatch, InterpretationMessages.Thousands),
        (SeveralNumbers().IsMatch, InterpretationMessages.SeveralNumbers),
        (t => NumberWord().IsMatch(FrenchText.Fold(t)), InterpretationMessages.NumberInWords),
        (Tick().IsMatch, InterpretationMessages.Tick),
        (t => t.EndsWith('%'), InterpretationMessages.PercentNotExpected),
    ];

    /// <summary>Why a number written plainly is doubtful, or null when it is the mark.</summary>
    public static string? OfPlain(MarkKind kind, string number)
    {
        if (!MarkMeaning.Fits(number))
        {
            return InterpretationMessages.TooManyDigits(Excerpt.Of(number));
        }

        var whole = number.Split('.', ',')[0];
        if (whole.Length > 1 && whole[0] == '0')
        {
            return InterpretationMessages.LeadingZero(number);
        }

        var mark = MarkMeaning.Value(number);
        if (LooksLikeThousands(kind, number))
        {
            return InterpretationMessages.Thousands(number);
        }

        if (kind.WholeNumbers && !decimal.IsInteger(mark))
        {
            return InterpretationMessages.NotWhole(number);
        }

        if (mark is > 0 and < 1 && kind.Maximum >= 100)
        {
            return InterpretationMessages.ShareOrMark(number, FrenchText.Number(mark * 100));
        }

        return mark < kind.Minimum || mark > kind.Maximum
            ? InterpretationMessages.OutsideScale(number, FrenchText.Number(kind.Minimum), FrenchText.Number(kind.Maximum), kind.Unit)
            : null;
    }

    /// <summary>Why a text that is no plain number is no mark.</summary>
    public static string OfWriting(string typed)
    {
        var reason = Writings.Where(w => w.Fits(typed)).Select(w => w.Reason).FirstOrDefault() ?? InterpretationMessages.NoNumber;
        return reason(Excerpt.Of(typed));
    }

    /// <summary><c>1.000</c>: one with three decimals, or a thousand.</summary>
    private static bool LooksLikeThousands(MarkKind kind, string number) =>
        number.IndexOfAny(['.', ',']) is > 0 and var at && number.Length - at == 4
        && (kind.Maximum >= 1000 || number.EndsWith("000", StringComparison.Ordinal));

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control && c is not ('\n' or '\t');

    [GeneratedRegex(@"^[-‐‑‒–—―−_]+\z")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[<>≤≥=≦≧]")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^(?:[~≈≃∼±]|env|circa|presque|plus de|moins de)", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"[0-9]\s*(?:/|⁄|sur)\s*[0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^[-‐‑‒–—−+]\s*[0-9]")]
    private static partial Regex Signed();

    [GeneratedRegex(@"[0-9]\s*%?\s*(?:[-‐‑‒–—−]|à|a|ou|et)\s*[0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"[0-9]\s*(?:[eE]|[x×*]\s*10\^?)[-+]?[0-9]")]
    private static partial Regex Exponent();

    [GeneratedRegex(@"[0-9][A-Za-z]|[A-Za-z][0-9]")]
    private static partial Regex LetterAmongDigits();

    [GeneratedRegex(@"^[0-9]{1,3}(?:[\s.,'’][0-9]{3})+(?:[.,][0-9]+)?\s*%?\z")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"[0-9][\s;|,.]+[0-9]")]
    private static partial Regex SeveralNumbers();

    [GeneratedRegex(@"^(?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)(?:[ -]|\z)")]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"^[xX✓✔✗✘☑☒☐]\z")]
    private static partial Regex Tick();
}
