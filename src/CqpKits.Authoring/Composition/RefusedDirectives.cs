using System.Text.RegularExpressions;

namespace CqpKits.Authoring.Composition;

/// <summary>What was meant as a directive and is not written as one: it would be printed as it was typed.</summary>
internal static partial class RefusedDirectives
{
    private const string Inlines = "ancre|case|cellule|champ|code|renvoi";
    private const string Blocks = "dessin|ensemble|page|paragraphe|saut-de-page|sommaire|tableau";

    /// <summary>The slips, each with what is said of it.</summary>
    public static readonly IReadOnlyList<(Regex Slip, string Name)> Slips =
    [
        (Parked(), "une directive séparée de ses accolades (écrivez « :nom{…} », sans espace)"),
        (SpacedName(), "une directive séparée de ses deux-points (écrivez « :nom{…} », sans espace)"),
        (RoundBrackets(), "une directive entre parenthèses (écrivez « :nom{…} » ou « :nom[…] »)"),
        (NoColon(), "une directive sans ses deux-points (écrivez « :nom{…} » dans une ligne, « :::nom{…} » pour un bloc)"),
        (TooFewColons(), "un bloc ouvert ou fermé par moins de trois deux-points (écrivez « ::: »)"),
        (LoneAttributes(), "des attributs sans directive (écrivez « :nom{…} » ou « :::nom{…} »)"),
    ];

    [GeneratedRegex(@"(?<![\w\\:]):(" + Inlines + @")[ \t]+[\[{]", RegexOptions.CultureInvariant)]
    private static partial Regex Parked();

    // « : champ{ref=…} »; « Question : code [à lire] » is a text.
    [GeneratedRegex(@"(?<![\\:]):[ \t\u00A0]+(" + Inlines + @")\{[^}\n]*[=#.][^}\n]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedName();

    [GeneratedRegex(@"(?<![\w\\:]):(" + Inlines + @")\(", RegexOptions.CultureInvariant)]
    private static partial Regex RoundBrackets();

    [GeneratedRegex(@"(?<![\w\\:.-])(?<!:[ \t\u00A0]+)(" + Inlines + "|" + Blocks + @")[ \t]?\{[ \t]*(?:[.#][\p{L}]|[\p{L}-]+=)", RegexOptions.CultureInvariant)]
    private static partial Regex NoColon();

    // « ::tableau », « :tableau » alone on its line, « :: » alone.
    [GeneratedRegex(@"^[ \t]*(?:(?:[-*+]|\d+\.)[ \t]+)*(?<ici>::(?!:)[ \t]*(?:[\p{L}{]|$)|:[ \t]*(?:" + Blocks + @")[ \t]*(?:\{[^}\n]*\})?[ \t]*$|:[ \t]*$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TooFewColons();

    // « # Titre {#ancre} », « texte {.gras} »: braces with a class or a name that no directive opens.
    [GeneratedRegex(@"(?<=\s)(?<!^[ \t]*:::+[^\n]*)(?<!:(?:" + Inlines + @")[ \t]+)(?<!(?<![\w])(?:" + Inlines + "|" + Blocks + @")[ \t])\{[ \t]*[.#]\p{L}[^}\n]*\}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LoneAttributes();
}
