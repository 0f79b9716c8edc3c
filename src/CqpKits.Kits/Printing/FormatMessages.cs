using CqpKits.Diagnostics;

namespace CqpKits.Kits.Printing;

/// <summary>What is said of the formats that documents are made in (CQP612, CQP613, CQP620–CQP626).</summary>
public static class FormatMessages
{
    /// <summary>Files of formats that a build was not asked for lie beside those it made.</summary>
    /// <param name="folder">Folder of all of them.</param>
    /// <param name="files">The files.</param>
    public static Diagnostic NotMadeAgain(string folder, IReadOnlyCollection<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var formats = string.Join(" et ", OutputFormats.All.Formats.Where(f => files.Any(p => OutputFormatWords.IsOf(f, p))).Select(OutputFormatWords.NameOf));
        var what = files.Count == 1 ? $"un fichier {formats}, d'une fabrication précédente, n'est" : FormattableString.Invariant($"{files.Count} fichiers {formats}, d'une fabrication précédente, ne sont");
        return Diagnostic.Warning(
            "CQP623", $"dans « {folder} », {what} pas refait{(files.Count == 1 ? "" : "s")} : ce qu'on vient de faire peut en différer.", null,
            files.Count == 1 ? "refaites-le aussi dans ce format, ou retirez-le." : "refaites-les aussi dans ce format, ou retirez-les.") with
        { Remedy = Remedy.Formats };
    }

    internal static Diagnostic UnreadableInPdf(string logo) => Diagnostic.Error(
        "CQP612", $"le logo « {logo} » ne peut pas être repris dans un PDF : l'image est abîmée, ou d'un genre rare.", null,
        "ouvrez l'image dans un logiciel de dessin et enregistrez-la en PNG ; ou faites ces documents en Word seulement.") with
    { Remedy = Remedy.Formats };

    internal static Diagnostic InksInPdf(string logo) => Diagnostic.Error(
        "CQP613", $"le logo « {logo} » a des couleurs d'imprimerie (CMJN), sans teinte certaine à l'écran : un PDF fait pour être conservé n'en admet pas.", null,
        "enregistrez l'image en PNG, ou en JPEG aux couleurs de l'écran (RVB) ; ou faites ces documents en Word seulement.") with
    { Remedy = Remedy.Formats };

    internal static Diagnostic StyleFileNotInPdf() => Diagnostic.Warning(
        "CQP625", "les PDF ne reprennent pas le fichier Word de la charte : ils ont les couleurs, les logos et les textes du thème.", null,
        "donnez-les dans le thème, ou faites ces documents en Word seulement.") with
    { Remedy = Remedy.Formats };

    internal static Diagnostic FontNotInPdf(string font) => Diagnostic.Warning(
        "CQP626", $"les PDF sont composés en Carlito, et non en « {font} » : un PDF emporte sa police, et seule Carlito, aux mesures de Calibri, est jointe au programme.", null,
        "sans importance si l'aspect convient ; sinon, faites ces documents en Word seulement.") with
    { Remedy = Remedy.Formats };

    internal static Diagnostic Unknown(string word, IEnumerable<string> known) => Diagnostic.Error(
        "CQP620", $"« {word} » n'est pas un format de document.", null, Spelling.Choices(word, "formats possibles", known));

    internal static Diagnostic Empty(IEnumerable<string> known) => Diagnostic.Error(
        "CQP621", "il manque le nom d'un format de document.", null, $"formats possibles, séparés par des virgules : {string.Join(", ", known)}.");

    internal static Diagnostic Twice(string word) => Diagnostic.Error(
        "CQP622", $"le format « {word} » est nommé deux fois.", null, "nommez-le une fois.");

    internal static Diagnostic ReplacedInPart(string folder, string formats) => Diagnostic.Error(
        "CQP624", $"« {folder} » contient aussi ces formulaires en {formats} : les remplacer dans un seul format laisserait deux versions d'un même formulaire.", null,
        "remplacez-les dans tous leurs formats.") with
    { Remedy = Remedy.Formats };
}
