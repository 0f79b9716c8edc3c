using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Themes;

/// <summary>Messages about <c>theme.yaml</c> (CQP262–CQP279).</summary>
internal static class ThemeMessages
{
    public static Diagnostic BadColour(string key, string text, SourcePosition position) => Diagnostic.Error(
        "CQP262", $"« {text} » n'est pas une couleur (clé « {key} ») : six chiffres hexadécimaux RRVVBB sont attendus.", position,
        "écrivez-la entre guillemets et sans dièse, par exemple \"1F3A5F\".");

    public static Diagnostic Pale(string key, string text, string contrast, SourcePosition position) => Diagnostic.Warning(
        "CQP263", $"la couleur « {text} » (clé « {key} ») est trop claire pour être lue sur du blanc.", position,
        $"prenez une couleur plus foncée, de contraste {contrast} au moins.");

    public static Diagnostic BadNumber(string key, string text, string bounds, SourcePosition position) => Diagnostic.Error(
        "CQP264", $"« {text} » ne convient pas pour « {key} » : un nombre {bounds} est attendu.", position, "écrivez par exemple 10 ou 10.5.");

    public static Diagnostic RareFont(string font, SourcePosition position) => Diagnostic.Warning(
        "CQP265", $"la police « {font} » n'est pas de celles qui sont sur la plupart des postes : ailleurs, une autre la remplacera et les pages changeront.", position,
        Spelling.DidYouMean(font, KnownFonts.Names) ?? "prenez une police courante (Calibri, Arial, Verdana…), ou installez-la sur chaque poste.");

    public static Diagnostic MissingLogo(string path, SourcePosition position) => Diagnostic.Error(
        "CQP266", $"le logo « {path} » est introuvable.", position, "le chemin part du dossier de theme.yaml ; vérifiez le nom du fichier.");

    public static Diagnostic HugeLogo(string path, string found, SourcePosition position) => Diagnostic.Error(
        "CQP267", $"le logo « {path} » est trop gros : {found} ; au plus 2 Mo et 4000 pixels de côté sont permis.", position,
        "réduisez l'image : 600 pixels de large suffisent.");

    public static Diagnostic NotAnImage(string path, SourcePosition position) => Diagnostic.Error(
        "CQP268", $"le logo « {path} » n'est pas une image PNG ou JPEG entière.", position,
        "ouvrez-le dans un logiciel d'image et enregistrez-le en PNG.");

    public static Diagnostic OutsideWorkspace(string path, SourcePosition position) => Diagnostic.Error(
        "CQP269", $"le logo « {path} » sort de l'espace de travail.", position, "copiez-le à côté de theme.yaml.");

    public static Diagnostic LongLine(string key, int length, int most, SourcePosition position) => Diagnostic.Error(
        "CQP271", FormattableString.Invariant($"« {key} » ne tient pas sur une ligne : {length} signes, et {most} au plus sont permis, sans retour à la ligne."), position,
        "gardez l'essentiel (le nom de la branche, une mention) ; le reste a sa place dans un modèle.");
}
