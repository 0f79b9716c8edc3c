using System.Text.RegularExpressions;
using CqpKits.French;
using CqpKits.Kits.Importing.Structure;

namespace CqpKits.Kits.Importing.Understanding;

/// <summary>What a column holds.</summary>
/// <param name="Role">Labels, codes, kinds.</param>
/// <param name="Kind">Of which kind of node; null where the heading does not say.</param>
internal sealed record ColumnMeaning(ColumnRole Role, NodeKind? Kind);

/// <summary>What the cells of a column are.</summary>
internal enum ColumnRole
{
    /// <summary>Labels.</summary>
    Label,

    /// <summary>Codes or numbers.</summary>
    Code,

    /// <summary>Which kind of node the line is: « Bloc », « Compétence », 1, 2.</summary>
    Level,
}

/// <summary>Knows headings by their words: folded, without plural, and with nothing but words that headings have.</summary>
internal static partial class HeadingWords
{
    private const int LongestHeading = 8;

    private static readonly (string[] Words, NodeKind Kind)[] Kinds =
    [
        (["bloc"], NodeKind.Block),
        (["domaine"], NodeKind.Domain),
        (["critere", "principal"], NodeKind.Headline),
        (["critere", "principaux"], NodeKind.Headline),
        (["critere"], NodeKind.Criterion),
        (["indicateur"], NodeKind.Indicator),
        (["modalite"], NodeKind.Means),
        (["moyen"], NodeKind.Means),
        (["mode"], NodeKind.Means),
        (["tache"], NodeKind.Task),
        (["sou", "competence"], NodeKind.SubSkill),
        (["savoir", "faire"], NodeKind.KnowHow),
        (["connaissance"], NodeKind.Knowledge),
        (["savoir"], NodeKind.Knowledge),
        (["activite"], NodeKind.Activity),
        (["competence"], NodeKind.Competency),
        (["capacite"], NodeKind.Competency),
    ];

    private static readonly string[] CodeWords = ["code", "n", "no", "num", "numero", "ref", "reference", "identifiant"];
    private static readonly string[] LevelWords = ["niveau", "type", "nature", "rang", "categorie"];
    private static readonly string[] LabelWords = ["intitule", "libelle", "titre", "nom", "designation", "description", "texte", "enonce"];

    /// <summary>Words that stand in headings beside the others and change nothing.</summary>
    private static readonly string[] Fillers =
    [
        "de", "du", "des", "d", "la", "le", "les", "l", "et", "ou", "a", "au", "aux", "en", "un", "une", "pour", "par", "referentiel", "evaluation", "evaluee", "evalue", "visee", "vise", "attendue", "attendu",
        "professionnelle", "professionnel", "associee", "associe", "cle", "type", "metier", "cqp", "reussite", "performance", "evaluer", "acquerir", "mobilisee", "liee", "lie", "certification", "ligne", "element",
        "maitrise", "observable", "observation", "principale", "exercee", "exerce", "correspondante", "correspondant",
    ];

    /// <summary>What a heading says of its column; null for a text that is no heading.</summary>
    public static ColumnMeaning? MeaningOf(string cell) => Candidates(cell).Select(Exact).FirstOrDefault(m => m is not null);

    /// <summary>The kind that a word or two name, « Bloc de compétences »; or null.</summary>
    public static NodeKind? KindOf(string text) => Exact(text) is { Role: ColumnRole.Label } meaning ? meaning.Kind : null;

    /// <summary>The cell; its first line; the capitals that it begins with, behind which the official form explains itself.</summary>
    private static IEnumerable<string> Candidates(string cell) => [cell, cell.Trim().Split('\n')[0], Capitals().Match(cell.Trim()).Value];

    private static ColumnMeaning? Exact(string text)
    {
        var words = Words(text);
        if (words.Count is 0 or > LongestHeading)
        {
            return null;
        }

        var (kind, left) = Take(words);
        var rest = left.Except(Fillers).ToList();
        return kind is not null && rest.All(w => CodeWords.Contains(w) || LabelWords.Contains(w) || Kinds.Any(k => k.Words.Contains(w)))
            ? new ColumnMeaning(rest.Any(CodeWords.Contains) ? ColumnRole.Code : ColumnRole.Label, kind)
            : kind is null && words.Any(LevelWords.Contains) && words.Except(LevelWords).Except(Fillers).All(LabelWords.Contains) ? new ColumnMeaning(ColumnRole.Level, null)
            : rest.Count > 0 && rest.All(CodeWords.Contains) ? new ColumnMeaning(ColumnRole.Code, null)
            : rest.Count > 0 && rest.All(w => LabelWords.Contains(w) || CodeWords.Contains(w)) && kind is null ? new ColumnMeaning(ColumnRole.Label, null)
            : null;
    }

    /// <summary>The kind whose words come first, and the words beside them.</summary>
    private static (NodeKind? Kind, IReadOnlyList<string> Left) Take(List<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (needed, kind) in Kinds)
            {
                if (words.Skip(at).Take(needed.Length).SequenceEqual(needed))
                {
                    return (kind, [.. words.Take(at), .. words.Skip(at + needed.Length)]);
                }
            }
        }

        return (null, words);
    }

    private static List<string> Words(string text) =>
        [.. Word().Matches(FrenchText.Fold(text).Replace("n°", "n ", StringComparison.Ordinal)).Select(m => m.Value.Length > 2 ? m.Value.TrimEnd('s') : m.Value).Where(w => !w.All(char.IsAsciiDigit))];

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[^\p{Ll}]{6,}(?=\s)")]
    private static partial Regex Capitals();
}
