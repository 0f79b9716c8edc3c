using CqpKits.Diagnostics;

namespace CqpKits.Yaml;

/// <summary>What is said of a file that is not the YAML we read (CQP004–CQP009, CQP500–CQP515).</summary>
internal static class YamlMessages
{
    private const string Quote = "mettez ce texte entre guillemets : \"…\".";

    public static Diagnostic NotYaml(SourcePosition at) => Diagnostic.Error(
        "CQP004", "ce qui est écrit ici ne se lit pas comme du YAML.", at,
        "vérifiez l'alignement de cette ligne et de la précédente, les guillemets et les crochets.");

    public static Diagnostic ColonInText(SourcePosition at) => Diagnostic.Error(
        "CQP500", "ce texte contient « : » suivi d'une espace : YAML y voit une seconde clé.", at, Quote);

    public static Diagnostic Misaligned(SourcePosition at) => Diagnostic.Error(
        "CQP501", "cette ligne n'est alignée ni avec les clés voisines ni avec un texte.", at,
        "alignez cette clé, avec des espaces, sur les autres clés du même élément.");

    public static Diagnostic TabIndentation(SourcePosition at) => Diagnostic.Error(
        "CQP502", "une tabulation sert de retrait au début de cette ligne ; YAML n'y accepte que des espaces.", at,
        "remplacez la tabulation par des espaces (deux par niveau).");

    public static Diagnostic UnclosedQuote(SourcePosition at) => Diagnostic.Error(
        "CQP503", "le guillemet ouvert ici n'est pas refermé.", at,
        "ajoutez le guillemet fermant à la fin du texte.");

    public static Diagnostic TextAfterQuote(SourcePosition at) => Diagnostic.Error(
        "CQP504", "du texte suit un guillemet fermant.", at,
        "si le texte contient une apostrophe ou des guillemets, mettez-le en entier entre guillemets doubles : \"l'accueil\".");

    public static Diagnostic ComparisonWithoutQuotes(SourcePosition at) => Diagnostic.Error(
        "CQP505", "une valeur ne peut pas commencer par > sans guillemets.", at,
        "mettez ce test entre guillemets, par exemple test: \"> 70\".");

    public static Diagnostic ReservedCharacter(SourcePosition at) => Diagnostic.Error(
        "CQP506", "une valeur ne peut pas commencer par ce caractère, que YAML se réserve.", at, Quote);

    public static Diagnostic KeyIsNoText(SourcePosition at) => Diagnostic.Error(
        "CQP507", "une clé doit être un mot suivi de « : » ; une clé vide, une liste ou un ensemble de clés en tient lieu ici.", at,
        "écrivez le nom de la clé ; si une valeur commence par [ ou {, mettez-la entre guillemets.");

    public static Diagnostic ControlCharacter(SourcePosition at) => Diagnostic.Error(
        "CQP508", "un caractère de contrôle invisible se trouve ici.", at,
        "effacez-le, ou retapez cette ligne.");

    public static Diagnostic DuplicateKey(SourcePosition at, string key, SourcePosition first) => Diagnostic.Error(
        "CQP005", $"la clé « {key} » est déjà écrite à la ligne {first.Line} du même élément.", at,
        "gardez une seule des deux ; s'il s'agit d'un autre élément de la liste, commencez-le par un tiret.");

    public static Diagnostic AnchorOrAlias(SourcePosition at) => Diagnostic.Error(
        "CQP006", "les ancres (&nom) et les renvois (*nom) de YAML ne sont pas acceptés : chaque valeur est écrite là où elle sert.", at,
        "écrivez la valeur en entier ; si & ou * fait partie du texte, mettez ce texte entre guillemets.");

    public static Diagnostic Tag(SourcePosition at) => Diagnostic.Error(
        "CQP509", "les étiquettes de type (!nom) de YAML ne sont pas acceptées.", at,
        "effacez l'étiquette ; si ! fait partie du texte, mettez ce texte entre guillemets.");

    public static Diagnostic SeveralDocuments(SourcePosition at) => Diagnostic.Error(
        "CQP007", "un second document commence ici (ligne « --- ») : un fichier n'en contient qu'un.", at,
        "effacez cette ligne, ou placez la suite dans un autre fichier.");

    public static Diagnostic NoBreakSpace(SourcePosition at) => Diagnostic.Error(
        "CQP008", "une espace insécable se trouve dans le retrait de la ligne ou contre une clé ; elle ressemble à une espace mais n'en est pas une pour YAML.", at,
        "remplacez-la par une espace ordinaire ; si elle fait partie du texte, mettez ce texte entre guillemets.");

    public static Diagnostic TooDeep(SourcePosition at, int limit) => Diagnostic.Error(
        "CQP009", $"des listes ou des clés sont emboîtées ici sur plus de {limit} niveaux.", at,
        "vérifiez les crochets, les accolades et les retraits : un référentiel en compte moins de dix.");

    public static Diagnostic TextTakenForComment(SourcePosition at, string dropped) => Diagnostic.Warning(
        "CQP510", $"« {dropped} » est laissé de côté : derrière une espace, YAML prend « # » pour le début d'une remarque.", at,
        "si c'est du texte, mettez toute la valeur entre guillemets : \"…\" ; si c'est une remarque, mettez une espace derrière le « # » et deux devant.");

    public static Diagnostic Escape(SourcePosition at, string escape) => Diagnostic.Error(
        "CQP511", $"« {escape} » ne s'imprimerait pas ainsi : entre guillemets doubles, une barre oblique inverse et ce qui la suit sont lues ensemble comme un autre signe.", at,
        "doublez la barre (\"C:\\\\dossier\"), ou écrivez ce texte entre apostrophes : 'C:\\dossier'.");

    public static Diagnostic JoinedLine(SourcePosition at, string mark) => Diagnostic.Warning(
        "CQP512", $"cette ligne, qui commence par « {mark} », est réunie à la précédente : YAML ne garde pas les retours à la ligne de ce texte.", at,
        "pour garder les lignes, écrivez « | » derrière la clé et le texte à la ligne suivante, en retrait ; si c'est une clé, mettez une espace derrière ses deux-points.");

    public static Diagnostic PrintedAsTyped(SourcePosition at, string found) => Diagnostic.Warning(
        "CQP513", $"« {found} » s'imprime tel quel : une valeur n'est jamais mise en forme.", at,
        "pour aller à la ligne, écrivez « | » derrière la clé et le texte à la ligne suivante, en retrait ; la mise en forme est l'affaire du modèle.");

    public static Diagnostic NullWord(SourcePosition at, string word) => Diagnostic.Warning(
        "CQP514", $"« {word} » est lu comme un texte, et s'imprime tel quel ; dans d'autres fichiers YAML il dit « rien ».", at,
        "pour ne rien dire, supprimez la ligne ; pour imprimer ce mot, mettez-le entre guillemets.");

    public static Diagnostic ListInFlow(SourcePosition at, string item) => Diagnostic.Warning(
        "CQP515", $"« {item} » est un élément à part de la liste entre crochets : une virgule y sépare toujours, même dans une phrase.", at,
        "si c'est la suite de l'élément précédent, mettez l'élément entier entre guillemets ; sinon, écrivez la liste avec des tirets.");
}
