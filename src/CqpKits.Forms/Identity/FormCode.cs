namespace CqpKits.Forms.Identity;

/// <summary>
/// The code in the footer of every page: form, issue and a check character, <c>K7M2Q-9XR4T-B2KC-7HXW-P</c>.
/// With it a form tells what it is when everything else in the file is lost.
/// </summary>
/// <param name="FormId">Ten characters.</param>
/// <param name="IssueId">Eight characters.</param>
public sealed record FormCode(string FormId, string IssueId)
{
    /// <summary>Characters of a printed code, dashes included.</summary>
    public const int Length = 23;

    private const int PlainLength = 19;

    private static readonly int[] Groups = [5, 5, 4, 4, 1];

    /// <summary>The printed code.</summary>
    public override string ToString()
    {
        var all = FormId + IssueId;
        return $"{all[..5]}-{all[5..10]}-{all[10..14]}-{all[14..]}-{ReadableCode.Check(all)}";
    }

    /// <summary>The code as machines read it: without dashes.</summary>
    public string Plain => FormId + IssueId + ReadableCode.Check(FormId + IssueId);

    /// <summary>Reads a code without dashes; null where it is none.</summary>
    public static FormCode? OfPlain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var code = text.Length == PlainLength && text.All(c => ReadableCode.Alphabet.Contains(c, StringComparison.Ordinal)) ? new FormCode(text[..10], text[10..^1]) : null;
        return code?.Plain == text ? code : null;
    }

    /// <summary>The first valid code in a text (case-insensitive, spaces around dashes allowed), or null.</summary>
    public static FormCode? Find(string text)
    {
        foreach (var candidate in Candidates(text.ToUpperInvariant()))
        {
            var all = candidate[..18];
            if (ReadableCode.Check(all) == candidate[18])
            {
                return new FormCode(all[..10], all[10..]);
            }
        }

        return null;
    }

    private static IEnumerable<string> Candidates(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (Match(text, start) is { } code)
            {
                yield return code;
            }
        }
    }

    private static string? Match(string text, int start)
    {
        var code = new System.Text.StringBuilder();
        var at = start;
        for (var g = 0; g < Groups.Length; g++)
        {
            if (g > 0 && !SkipDash(text, ref at))
            {
                return null;
            }

            for (var i = 0; i < Groups[g]; i++, at++)
            {
                if (at >= text.Length || !ReadableCode.Alphabet.Contains(text[at]))
                {
                    return null;
                }

                code.Append(text[at]);
            }
        }

        return code.ToString();
    }

    private static bool SkipDash(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) { at++; }
        if (at >= text.Length || text[at] is not ('-' or '\u2010' or '\u2011' or '\u2012' or '\u2013'))
        {
            return false;
        }

        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) { at++; }
        return true;
    }
}
