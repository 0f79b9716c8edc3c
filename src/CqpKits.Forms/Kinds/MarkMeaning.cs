using System.Globalization;
using System.Text.RegularExpressions;
using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>
/// Marks: a plain number of the field's scale, with its unit or without, and the words for no mark. Every other writing goes to a person:
/// whoever meant it knows what it says, we do not.
/// </summary>
internal static partial class MarkMeaning
{
    private const int MostDigits = 28;

    /// <summary>Spaces that may stand between a number and its unit: plain, no-break, narrow no-break, thin.</summary>
    private const string UnitSpaces = "\u0020\u00A0\u202F\u2009";

    /// <summary>The meaning of a typed text.</summary>
    public static FieldMeaning Read(MarkKind kind, string typed)
    {
        var text = Trim(typed);
        if (FrenchText.IsBlank(text) || (kind.Unit.Length > 0 && FrenchText.Fold(text) == FrenchText.Fold(kind.Unit)))
        {
            return FieldMeaning.Missing;
        }

        if (MarkWords.Find(text) is { } status)
        {
            return FieldMeaning.NoValue(status, InterpretationMessages.NoMark(status, Excerpt.Of(text)));
        }

        var number = WithoutUnit(kind, text);
        var doubt = Plain().IsMatch(number) ? MarkDoubts.OfPlain(kind, number) : MarkDoubts.OfWriting(text);
        return doubt is null ? FieldMeaning.Present(new MarkValue(Value(number))) : FieldMeaning.Doubt(doubt);
    }

    /// <summary>A number of at most 28 digits, comma or point; exact.</summary>
    public static decimal Value(string number) =>
        decimal.Parse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Whether a decimal holds it exactly.</summary>
    public static bool Fits(string number) => number.Count(char.IsAsciiDigit) <= MostDigits;

    /// <summary>Without spaces, zero-width spaces and byte order marks at its ends; marks that turn the direction of text stay, and are a doubt.</summary>
    private static string Trim(string typed)
    {
        static bool Nothing(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';
        var (start, end) = (0, typed.Length);
        while (start < end && Nothing(typed[start])) { start++; }
        while (end > start && Nothing(typed[end - 1])) { end--; }
        return typed[start..end];
    }

    /// <summary>The unit stands after the number, or before it where the number was typed after a printed sign.</summary>
    private static string WithoutUnit(MarkKind kind, string text) =>
        kind.Unit.Length == 0 || text.Length <= kind.Unit.Length ? text
        : text.EndsWith(kind.Unit, StringComparison.OrdinalIgnoreCase) ? text[..^kind.Unit.Length].TrimEnd(UnitSpaces.ToCharArray())
        : text.StartsWith(kind.Unit, StringComparison.OrdinalIgnoreCase) ? text[kind.Unit.Length..].TrimStart(UnitSpaces.ToCharArray())
        : text;

    [GeneratedRegex(@"^[0-9]+(?:[.,][0-9]+)?\z")]
    private static partial Regex Plain();
}

/// <summary>The words that stand in the place of a mark.</summary>
internal static partial class MarkWords
{
    /// <summary>What the text says instead of a mark, or null.</summary>
    public static AnswerStatus? Find(string text)
    {
        var folded = FrenchText.Fold(text);
        return Absent().IsMatch(folded) ? AnswerStatus.Absent
            : NotEvaluated().IsMatch(folded) ? AnswerStatus.NotEvaluated
            : NotApplicable().IsMatch(folded) ? AnswerStatus.NotApplicable
            : null;
    }

    [GeneratedRegex(@"^abs(?:\.|ente?|ent\(e\)|ence)?(?: (?:non |in)?justifi(?:e|ee|e\(e\)))?\z")]
    private static partial Regex Absent();

    [GeneratedRegex(@"^(?:ne|n\.e\.?|non[ -]evalue(?:e|\(e\))?)\z")]
    private static partial Regex NotEvaluated();

    [GeneratedRegex(@"^(?:na|n\.a\.?|n/a|sans objet|non applicable)\z")]
    private static partial Regex NotApplicable();
}
