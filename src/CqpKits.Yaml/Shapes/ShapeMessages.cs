using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>Messages about keys and values of any YAML file (CQP010–CQP014, CQP016, CQP019, CQP030, CQP085–CQP087).</summary>
public static class ShapeMessages
{
    /// <summary>CQP010: an unknown key, with the nearest known key.</summary>
    public static Diagnostic UnknownKey(YamlScalar key, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP010", $"la clé « {key.Text} » n'existe pas ici.", key.Position,
        Spelling.DidYouMean(key.Text, known) ?? $"clés possibles : {string.Join(", ", known)}.");

    /// <summary>CQP019: a key that would do nothing where it stands.</summary>
    /// <param name="key">The key.</param>
    /// <param name="goesWith">What it goes with, as an end of « cette clé … ».</param>
    public static Diagnostic KeyWithoutEffect(YamlScalar key, string goesWith) => Diagnostic.Error(
        "CQP019", $"la clé « {key.Text} » n'a pas d'effet ici.", key.Position, $"supprimez cette ligne : cette clé {goesWith}.");

    /// <summary>CQP011: a required key is missing.</summary>
    public static Diagnostic MissingKey(SourcePosition item, string key, string? hint = null) => Diagnostic.Error(
        "CQP011", $"il manque la clé « {key} » à cet élément.", item, hint ?? $"ajoutez une ligne « {key}: … » à cet élément.");

    /// <summary>CQP012: a key without a value.</summary>
    public static Diagnostic EmptyKey(YamlScalar key) => Diagnostic.Error(
        "CQP012", $"la clé « {key.Text} » n'a pas de valeur.", key.Position, "écrivez sa valeur, ou supprimez la ligne si elle est facultative.");

    /// <summary>CQP085: an empty text.</summary>
    public static Diagnostic EmptyText(SourcePosition at) => Diagnostic.Error(
        "CQP085", "ce texte est vide.", at, "écrivez le texte, ou supprimez la ligne si elle est facultative.");

    /// <summary>CQP086: an item of a list without a value.</summary>
    public static Diagnostic EmptyItem(SourcePosition at) => Diagnostic.Error(
        "CQP086", "cet élément de la liste est vide.", at, "complétez-le, ou supprimez le tiret.");

    /// <summary>CQP013: a text, a list or keys stand where something else is expected.</summary>
    public static Diagnostic WrongKindOfValue(YamlNode found, string expected) => WrongKind(found, expected, HintFor(found));

    /// <summary>CQP013: something else stands where a list is expected.</summary>
    public static Diagnostic NotAList(YamlNode found) =>
        WrongKind(found, "une liste", "écrivez chaque élément sur sa ligne, précédé d'un tiret : « - … ».");

    /// <summary>CQP014: a text that is not a number of the expected kind.</summary>
    public static Diagnostic NotANumber(YamlScalar found, string expected) => Diagnostic.Error(
        "CQP014", $"« {found.Text} » n'est pas {expected}.", found.Position, "écrivez seulement des chiffres, par exemple 70 ou 70,5, sans unité.");

    /// <summary>CQP087: a text that is not a date.</summary>
    public static Diagnostic NotADay(YamlScalar found, bool mayBeFrench = false) => Diagnostic.Error(
        "CQP087", $"« {found.Text} » n'est pas une date.", found.Position,
        mayBeFrench ? "écrivez AAAA-MM-JJ ou JJ/MM/AAAA, par exemple 2011-06-16." : "écrivez AAAA-MM-JJ, par exemple 2011-06-16.");

    /// <summary>CQP016: a word that is not one of the possible words, with the nearest of them.</summary>
    public static Diagnostic UnknownWord(YamlScalar found, IEnumerable<string> words) => Diagnostic.Error(
        "CQP016", $"« {found.Text} » n'est pas une valeur possible ici.", found.Position,
        Spelling.DidYouMean(found.Text, words) ?? $"valeurs possibles : {string.Join(", ", words)}.");

    /// <summary>CQP030: a text with a character that is not allowed in a code or name.</summary>
    public static Diagnostic InvalidCharacters(YamlScalar found, string allowed) => Diagnostic.Error(
        "CQP030", $"« {found.Text} » contient un caractère qui n'est pas permis ici.", found.Position, $"employez seulement {allowed}.");

    private static string Found(YamlNode node) => node switch
    {
        YamlSequence => "une liste",
        YamlMapping => "un ensemble de clés",
        _ => "un texte",
    };

    private static Diagnostic WrongKind(YamlNode found, string expected, string hint) => Diagnostic.Error(
        "CQP013", $"ici doit se trouver {expected}, mais on y trouve {Found(found)}.", found.Position, hint);

    private static string HintFor(YamlNode found) => found switch
    {
        YamlMapping => "si c'est un texte qui contient « : », mettez-le entre guillemets.",
        YamlScalar => "écrivez chaque clé sur sa ligne, suivie de « : » et d'une espace.",
        _ => "supprimez les tirets.",
    };
}
