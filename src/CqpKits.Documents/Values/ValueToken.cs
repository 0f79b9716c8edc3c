using System.Buffers;
using System.Globalization;
using System.Text;

namespace CqpKits.Documents.Values;

/// <summary>
/// The place of a value in a text: <c>U+E000</c>, an index in digits <c>U+E010</c> to <c>U+E019</c>, <c>U+E001</c>. Values are never parsed as text of a template, and what
/// is made of a template holds for every copy: a copy is the same text with other values.
/// </summary>
public static class ValueToken
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';
    private const char Zero = '\uE010';
    private const char Nine = '\uE019';

    /// <summary>The alphabet of tokens.</summary>
    public static SearchValues<char> Reserved { get; } = SearchValues.Create([.. Enumerable.Range(Open, Nine - Open + 1).Select(c => (char)c)]);

    /// <summary>True for a character that tokens may use, which templates may not contain.</summary>
    public static bool IsReserved(char c) => c is >= Open and <= Nine;

    /// <summary>The token of a value.</summary>
    /// <param name="index">Index in the list of values, from 0.</param>
    public static string Of(int index)
    {
        var token = new StringBuilder().Append(Open);
        foreach (var digit in index.ToString(CultureInfo.InvariantCulture))
        {
            token.Append((char)(Zero + (digit - '0')));
        }

        return token.Append(Close).ToString();
    }

    /// <summary>Whether a value has its place in a text that was made with tokens.</summary>
    public static bool StandsIn(ReadOnlySpan<char> text) => text.Contains(Open);

    /// <summary>A text made with tokens, with each replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replace">What stands in place of the token with an index.</param>
    public static string Replace(ReadOnlySpan<char> text, Func<int, string> replace)
    {
        ArgumentNullException.ThrowIfNull(replace);
        if (!StandsIn(text))
        {
            return text.ToString();
        }

        var replaced = new StringBuilder();
        while (text.IndexOf(Open) is >= 0 and var open)
        {
            replaced.Append(text[..open]);
            var close = open + text[open..].IndexOf(Close);
            replaced.Append(replace(Index(text[(open + 1)..close])));
            text = text[(close + 1)..];
        }

        return replaced.Append(text).ToString();
    }

    /// <summary>A text made with tokens, for a list of values in which its own begin at an index.</summary>
    public static string Shifted(string text, int by) => Replace(text, i => Of(i + by));

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
