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
        (TaskBox(), "une case à cocher « [ ] » (déclarez un champ, et placez-le par « :case{…} »)"),
        (StuckBullet(), "une puce collée à son texte (écrivez « - texte », avec une espace)"),
        (PlusBullet(), "une puce « + » (pour une liste, écrivez « - »)"),
        (Struck(), "un texte barré « ~~ » (supprimez ce texte)"),
        (Marked(), "un surlignage « == » (écrivez « **gras** »)"),
        (Raised(), "un exposant « ^ » ou un indice « ~ » (écrivez « ² », « ₂ »)"),
        (Footnote(), "un appel de note « [^1] » (écrivez la note dans le texte)"),
        (DefinitionLine(), "une ligne qui commence par « : » (elle serait réunie à la précédente ; écrivez une liste, ou « :::nom » si c'est un bloc)"),
        (WrittenLineEnd(), "un retour à la ligne « \\n » (terminez la ligne par « \\ », et continuez à la suivante)"),
        (ParkedBackslash(), "une barre oblique inverse en fin de ligne qui ne va pas à la ligne (ôtez-la, ou ôtez les espaces ou la ligne vide qui la suivent)"),
        (NoBreakSpace(), "une espace insécable au début de la ligne, ou derrière un « # », une puce ou un numéro (écrivez une espace ordinaire)"),
        (MergeField(), "un nom entre d'autres signes que « {{ }} » (écrivez « {{ nom }} »)"),
    ];

    /// <summary>A diagnostic for each such syntax in a rendered text.</summary>
    public static IEnumerable<Diagnostic> In(string rendered, Func<int, SourcePosition?> at) =>
        from slip in Slips.Concat(RefusedDirectives.Slips)
        from Match match in slip.Slip.Matches(rendered)
        select AuthoringMessages.MarkdownRefused(slip.Name, at(match.Groups["ici"].Success ? match.Groups["ici"].Index : match.Index));

    // « |---|---| », « --- | --- »: at least one bar, and nothing but rules between bars; or a line between bars, such as « | a | b | », below and above which there is no rule.
    [GeneratedRegex(@"^(?=[^\n]*\|)[ \t]*\|?([ \t]*:?-{2,}:?[ \t]*\|?)+[ \t]*$|(?<!\|[ \t]*\n)^[ \t]*\|[^\n|]+\|[^\n]*\|[ \t]*$(?!\n[ \t]*\|?[ \t]*:?--)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
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

    [GeneratedRegex(@"(?:^|(?<=[ \t]))(?<ici>\[[ xX]\])[ \t]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TaskBox();

    [GeneratedRegex(@"^[ \t]*(?<ici>-)\p{L}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex StuckBullet();

    // « + 5 points » would be a bullet.
    [GeneratedRegex(@"^[ \t]*(?:(?:[-*]|\d+\.)[ \t]+)*(?<ici>\+)[ \t]+\S", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PlusBullet();

    [GeneratedRegex(@"(?<![\\~])~~(?!~)[^\s~][^~\n]*~~", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<![\\=])==(?!=)[^\s=][^=\n]*==(?!=)", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    // « m^2 », « H~2~O ».
    [GeneratedRegex(@"(?<=\p{L})(?:\^[\d{(]|~\d+~)", RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    [GeneratedRegex(@"(?<!\\)\[\^[^\]\n]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    // « Terme », then « : définition » on the next line.
    [GeneratedRegex(@"^[ \t]*(?<ici>:)[ \t]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DefinitionLine();

    // « ligne 1\nligne 2 », not « C:\nouveau ».
    [GeneratedRegex(@"(?<![\\:\\])(?<=\s|[^\s:\\]\s?)\\n(?=[\p{Lu}\s•–-]|\\n|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenLineEnd();

    // Only right at the end of a line that another one continues does a backslash break the line.
    [GeneratedRegex(@"(?<!\\)\\(?:[ \t]+$|(?=\n[ \t]*(?:\n|$))|\n?\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ParkedBackslash();

    [GeneratedRegex(@"^[ \t]*(?:#{1,6}|[-*+]|\d{1,2}[.)])?(?<ici>[\u00A0\u202F\u2007])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakSpace();

    // « ${nom} », « <<nom>> », « [[nom]] ».
    [GeneratedRegex(@"(?<!\\)(?:\$\{[\p{L}_.]+\}|<<[ \t]*[\p{L}_.]+[ \t]*>>|\[\[[ \t]*[\p{L}_.]+[ \t]*\]\])", RegexOptions.CultureInvariant)]
    private static partial Regex MergeField();
}
