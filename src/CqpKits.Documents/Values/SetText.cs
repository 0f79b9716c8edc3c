using CqpKits.French;

namespace CqpKits.Documents.Values;

/// <summary>
/// Sets a text with the values of a copy. French spacing depends on neighbours, so that the whole text is set again and never a value alone. A text without a place for a
/// value was set when it was composed, and is given back as it is.
/// </summary>
public static class SetText
{
    /// <summary>The lines of a text within a paragraph: a value of several lines makes several. Lines may be empty.</summary>
    public static IReadOnlyList<string> Lines(string text, IReadOnlyList<string> values) =>
        ValueToken.StandsIn(text) ? FrenchTypography.Set(PrintableText.Lines(Exact(text, values))).Split('\n') : [text];

    /// <summary>A text that is printed on one line, such as a header.</summary>
    public static string OneLine(string text, IReadOnlyList<string> values) =>
        ValueToken.StandsIn(text) ? FrenchTypography.Set(PrintableText.OneLine(Exact(text, values))) : text;

    /// <summary>What is written into a field, as it will be read back: without French spacing. Null for nothing.</summary>
    public static string? Typed(string? text, IReadOnlyList<string> values) =>
        text is null || !ValueToken.StandsIn(text) ? text : Exact(text, values) is { Length: > 0 } value ? PrintableText.Lines(value) : null;

    private static string Exact(string text, IReadOnlyList<string> values) => ValueToken.Replace(text, i => values[i]);
}
