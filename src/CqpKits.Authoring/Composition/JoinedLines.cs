using System.Text.RegularExpressions;
using CqpKits.Authoring.Rendering;
using Markdig.Syntax.Inlines;

namespace CqpKits.Authoring.Composition;

/// <summary>Lines that look like the items of a list and are none to Markdown, which joins them to the line before.</summary>
internal static partial class JoinedLines
{
    /// <summary>The mark of the line behind a line end, where it is one of a list; else null.</summary>
    public static string? At(Markdig.Syntax.Inlines.Inline lineEnd) =>
        lineEnd.NextSibling is LiteralInline { IsFirstCharacterEscaped: false } next && (MarkOf(Bullet(), next) ?? (StartsNumbered(next) ? MarkOf(Number(), next) : null)) is { } mark
            ? mark
            : null;

    private static string? MarkOf(Regex mark, LiteralInline text) =>
        mark.Match(text.Content.ToString()) is { Success: true } found ? ValueTable.WithoutTokens(found.Groups["signe"].Value) : null;

    /// <summary>A number and a dot may be the end of a sentence; where the paragraph starts with one too, it is a list.</summary>
    private static bool StartsNumbered(LiteralInline text) =>
        text.Parent?.FirstChild is LiteralInline { IsFirstCharacterEscaped: false } first && first != text && Number().IsMatch(first.Content.ToString());

    // « • », « – », « a) », « 1) »; the number may be a value.
    [GeneratedRegex(@"^(?:(?<signe>[•▪◦‣])|(?<signe>[·–—])[ \t\u00A0]|(?<signe>(?:[0-9]{1,2}|\p{L}|\uE000[\uE010-\uE019]+\uE001)\))[ \t\u00A0])", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<signe>(?:[0-9]{1,2}|\p{Ll}|\uE000[\uE010-\uE019]+\uE001)\.)(?:[ \t\u00A0]|\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
