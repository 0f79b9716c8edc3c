using System.Buffers;
using System.Text;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// Values printed by a template, kept apart from its text so that data is never syntax: the Markdown parser sees an opaque word
/// (<c>U+E000</c>, an index in private digits, <c>U+E001</c>), which becomes the value again once the structure is settled.
/// Values are never looked into: one that holds these characters prints as itself.
/// </summary>
internal sealed class ValueTable
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';
    private const char Zero = '\uE010';
    private const char Nine = '\uE019';

    private readonly List<string> values = [];

    /// <summary>Whether a character belongs to the alphabet of tokens, and may not be typed into a template.</summary>
    public static bool IsReserved(char c) => c is >= Open and <= Nine;

    /// <summary>The alphabet of tokens.</summary>
    public static SearchValues<char> Reserved { get; } = SearchValues.Create([.. Enumerable.Range(Open, Nine - Open + 1).Select(c => (char)c)]);

    /// <summary>A text of a template in which an ellipsis stands for each value, to be shown to its author.</summary>
    public static string WithoutTokens(string text) =>
        string.Concat(text.Where(c => !IsReserved(c) || c == Open).Select(c => c == Open ? '…' : c));

    /// <summary>Keeps a value; the word that stands for it.</summary>
    public string Keep(string value)
    {
        values.Add(value);
        var token = new StringBuilder().Append(Open);
        foreach (var digit in (values.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            token.Append((char)(Zero + (digit - '0')));
        }

        return token.Append(Close).ToString();
    }

    /// <summary>A text with its tokens replaced by their values.</summary>
    public string Resolve(ReadOnlySpan<char> text)
    {
        if (!text.Contains(Open))
        {
            return text.ToString();
        }

        var resolved = new StringBuilder();
        while (text.IndexOf(Open) is >= 0 and var open)
        {
            resolved.Append(text[..open]);
            var close = open + text[open..].IndexOf(Close);
            resolved.Append(values[Index(text[(open + 1)..close])]);
            text = text[(close + 1)..];
        }

        return resolved.Append(text).ToString();
    }

    private static int Index(ReadOnlySpan<char> digits)
    {
        var index = 0;
        foreach (var digit in digits)
        {
            index = (index * 10) + (digit - Zero);
        }

        return index;
    }
}
