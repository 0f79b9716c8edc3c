using System.Buffers;
using System.Text;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// The values printed by a template, kept out of its text so that they are never parsed as Markdown: the parser sees a token
/// (<c>U+E000</c>, an index in digits <c>U+E010</c> to <c>U+E019</c>, <c>U+E001</c>), which is replaced by the value after parsing.
/// A value that contains such characters is printed unchanged.
/// </summary>
internal sealed class ValueTable
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';
    private const char Zero = '\uE010';
    private const char Nine = '\uE019';

    private readonly List<string> values = [];

    /// <summary>True for a character that tokens may use, which templates may not contain.</summary>
    public static bool IsReserved(char c) => c is >= Open and <= Nine;

    /// <summary>The alphabet of tokens.</summary>
    public static SearchValues<char> Reserved { get; } = SearchValues.Create([.. Enumerable.Range(Open, Nine - Open + 1).Select(c => (char)c)]);

    /// <summary>A text of a template in which an ellipsis stands for each value, to be shown to its author.</summary>
    public static string WithoutTokens(string text) =>
        string.Concat(text.Where(c => !IsReserved(c) || c == Open).Select(c => c == Open ? '…' : c));

    /// <summary>Keeps a value and returns its token.</summary>
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
