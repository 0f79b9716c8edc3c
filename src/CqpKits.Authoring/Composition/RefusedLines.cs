using System.Text.RegularExpressions;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Composition;

/// <summary>
/// Finds syntax of other Markdown dialects and template languages, which ours would print as text. A rendered text has tokens for values, so values
/// are never reported.
/// </summary>
internal static partial class RefusedLines
{
    private static readonly (Regex Slip, string Name)[] Slips =
    [
        (TableRule(), "un tableau en barres verticales (écrivez un bloc « :::tableau »)"),
        (Underline(), "un titre souligné (écrivez « # Titre »)"),
        (StuckHeading(), "un titre collé à son « # » (écrivez « # Titre », avec une espace)"),
        (LoneBrace(), "une valeur entre accolades simples (écrivez « {{ nom }} »)"),
        (PercentBrace(), "une instruction entre « {% %} » (écrivez « {{ for … }} … {{ end }} »)"),
        (ParkedDirective(), "une directive séparée de ses accolades (écrivez « :nom{…} », sans espace)"),
        (TaskBox(), "une case à cocher « [ ] » (déclarez un champ, et placez-le par « :case{…} »)"),
    ];

    /// <summary>A diagnostic for each such syntax in a rendered text.</summary>
    public static IEnumerable<Diagnostic> In(string rendered, Func<int, SourcePosition?> at) =>
        from slip in Slips
        from Match match in slip.Slip.Matches(rendered)
        select AuthoringMessages.MarkdownRefused(slip.Name, at(match.Groups["ici"].Success ? match.Groups["ici"].Index : match.Index));

    // « |---|---| », « --- | --- »: a line with at least one bar, and only dashes, colons and spaces between bars.
    [GeneratedRegex(@"^(?=[^\n]*\|)[ \t]*\|?([ \t]*:?-{2,}:?[ \t]*\|?)+[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^[ \t]*={3,}[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^[ \t]*(?<ici>#{1,6})[^\s#]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex StuckHeading();

    // « { certification.intitule } ». Attributes are not matched: they begin with a dot or a hash, or have an equals sign.
    [GeneratedRegex(@"(?<![\\{])\{[ \t]*[\p{L}_]+(\.[\p{L}_]+)+[ \t]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex LoneBrace();

    [GeneratedRegex(@"(?<!\\)\{%", RegexOptions.CultureInvariant)]
    private static partial Regex PercentBrace();

    [GeneratedRegex(@"(?<![\w\\:]):(ancre|case|cellule|champ|code|renvoi)[ \t]+[\[{]", RegexOptions.CultureInvariant)]
    private static partial Regex ParkedDirective();

    [GeneratedRegex(@"^[ \t]*(?:(?:[-*+]|\d+\.)[ \t]+)+(?<ici>\[[ xX]\])[ \t]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TaskBox();
}
