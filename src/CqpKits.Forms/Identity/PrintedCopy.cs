namespace CqpKits.Forms.Identity;

/// <summary>
/// The foot of a page of a booklet: a word, then the codes of the forms that the page prints (<c>Livret · K3X7A-… · …</c>). A person who holds the sheet,
/// or a scan of it, knows the form by it; a file whose pages bear it is a booklet, and is not read as one of them.
/// </summary>
public static class PrintedCopy
{
    private const string Word = "Livret";

    private const string Between = " · ";

    /// <summary>The foot; empty for pages that print no form.</summary>
    public static string Of(IReadOnlyList<FormCode> codes) => codes.Count == 0 ? "" : string.Join(Between, codes.Select(c => c.ToString()).Prepend(Word));

    /// <summary>Whether a line is such a foot: the word, then a code with nothing but signs between.</summary>
    public static bool Is(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var said = line.Trim();
        return said.StartsWith(Word, StringComparison.OrdinalIgnoreCase) && said[Word.Length..] is var rest
            && FormCode.Find(rest) is { } code && Signless(rest).StartsWith(Signless(code.ToString()), StringComparison.OrdinalIgnoreCase);
    }

    private static string Signless(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
