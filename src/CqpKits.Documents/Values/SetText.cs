using CqpKits.Documents.Blocks;
using CqpKits.French;

namespace CqpKits.Documents.Values;

/// <summary>
/// Sets a text with the values of a copy. French spacing depends on neighbours, so that the whole text is set again and never a value alone. A text without a place for a
/// value was set when it was composed, and is given back as it is.
/// </summary>
public static class SetText
{
    /// <summary>A text as it is printed on one line, such as a header: French spacing, line ends as spaces.</summary>
    public static string OneLine(string text) => FrenchTypography.Set(PrintableText.OneLine(text));

    /// <summary>A text as it is printed within a paragraph: French spacing, then its lines, which may be empty.</summary>
    public static IReadOnlyList<string> Lines(string text) => FrenchTypography.Set(PrintableText.Lines(text)).Split('\n');

    /// <summary>Lines as texts of a paragraph, with a break between two.</summary>
    public static IEnumerable<Inline> Inlines(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.SelectMany((line, i) => (IEnumerable<Inline>)[.. i > 0 ? [new LineBreak()] : Array.Empty<Inline>(), .. line.Length > 0 ? [new TextRun(line)] : Array.Empty<Inline>()]);
    }

    /// <summary>The lines of a text within a paragraph, with the values of a copy: a value of several lines makes several.</summary>
    public static IReadOnlyList<string> Lines(string text, IReadOnlyList<string> values) => ValueToken.StandsIn(text) ? Lines(Exact(text, values)) : [text];

    /// <summary>A text that is printed on one line, with the values of a copy.</summary>
    public static string OneLine(string text, IReadOnlyList<string> values) => ValueToken.StandsIn(text) ? OneLine(Exact(text, values)) : text;

    /// <summary>What is written into a field, as it will be read back: without French spacing. Null for nothing.</summary>
    public static string? Typed(string? text, IReadOnlyList<string> values) =>
        text is null || !ValueToken.StandsIn(text) ? text : Exact(text, values) is { Length: > 0 } value ? PrintableText.Lines(value) : null;

    private static string Exact(string text, IReadOnlyList<string> values) => ValueToken.Replace(text, i => values[i]);
}
