using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits;

/// <summary>What is said while finding, building and writing kits (CQP200–CQP219, CQP240–CQP259).</summary>
internal static class KitMessages
{
    public static Diagnostic UnreadFile(string path, string entry) => Diagnostic.Warning(
        "CQP217", $"{path} n'est pas nommé sous « fichiers » de {entry} : rien n'en est lu.", SourcePosition.File(path),
        "ajoutez son nom sous « fichiers », ou rangez-le ailleurs.");

    public static Diagnostic UnknownCertification(string code, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP200", $"la certification « {code} » n'existe pas dans cet espace de travail.", null,
        Spelling.DidYouMean(code, known) ?? (known.Count == 0 ? "aucun dossier de « referentials » n'a de certification.yaml." : $"certifications connues : {string.Join(", ", known)}."));

    public static Diagnostic NoWorkspace(string folder) => Diagnostic.Error(
        "CQP201", $"aucun espace de travail : ni « {folder} » ni les dossiers au-dessus n'ont de fichier {DiskWorkspace.MarkerFile}.", null,
        "placez-vous dans le dossier de votre espace de travail, ou créez-en un avec « cqpkits init ».");

    public static Diagnostic UnknownKit(string role, IEnumerable<string> known) => Diagnostic.Error(
        "CQP203", $"aucun kit n'est destiné au rôle « {role} ».", null,
        Spelling.DidYouMean(role, known) ?? $"rôles connus : {string.Join(", ", known.Distinct())}.");

    public static Diagnostic UnknownDocument(string document, IEnumerable<string> known) => Diagnostic.Error(
        "CQP204", $"le document « {document} » n'est pas déclaré dans ce référentiel, ou n'est pas dans ce kit.", null,
        Spelling.DidYouMean(document, known) ?? $"documents connus : {string.Join(", ", known.Distinct())}.");

    public static Diagnostic CannotWrite(string path, string reason) => Diagnostic.Error(
        "CQP205", $"« {path} » ne peut pas être écrit : {reason}.", null,
        "fermez le logiciel qui l'utilise, vérifiez vos droits, ou choisissez un autre dossier avec --out.");

    public static Diagnostic BuiltFromSomethingElse(string folder) => Diagnostic.Error(
        "CQP206", $"le dossier « {folder} » contient un kit fait à partir d'autres formulaires (le référentiel ou les modèles ont changé depuis).", null,
        "choisissez un autre dossier avec --out, ou remplacez ce kit avec --replace.");

    public static Diagnostic FilledSince(string path) => Diagnostic.Error(
        "CQP207", $"« {path} » a été rempli ou modifié depuis sa fabrication : il n'est pas écrasé.", null,
        "mettez-le à l'abri dans un autre dossier, puis relancez.");

    public static Diagnostic FrozenDiffers(string path) => Diagnostic.Error(
        "CQP208", $"le formulaire figé « {path} » ne correspond plus à son identité : il a été modifié.", SourcePosition.File(path),
        "rétablissez ce fichier depuis une sauvegarde ; un formulaire figé ne se modifie jamais.");

    public static Diagnostic NoForm(string certification) => Diagnostic.Error(
        "CQP209", $"le référentiel « {certification} » ne déclare aucun formulaire.", null, "ajoutez une section « formulaires ».");

    public static Diagnostic NoCandidateFile(string certification) => Diagnostic.Information(
        "CQP210", $"aucune liste de candidats n'est nommée pour « {certification} » : des formulaires vierges sont faits.", null,
        "nommez une liste avec --candidates, ou dans cqpkits.yaml.");

    public static Diagnostic DamagedManifest(string path) => Diagnostic.Error(
        "CQP211", $"« {path} » est abîmé : ce qui a été émis dans ce dossier n'est plus connu.", SourcePosition.File(path),
        "choisissez un autre dossier avec --out, ou rétablissez ce fichier.");

    public static Diagnostic ReferentialWarnings(string certification, int count) => Diagnostic.Information(
        "CQP212", $"le référentiel « {certification} » donne lieu à {(count == 1 ? "un avertissement" : FormattableString.Invariant($"{count} avertissements"))}.", null,
        $"« cqpkits check {certification} » {(count == 1 ? "le montre" : "les montre")}.");

    public static Diagnostic FileInTheWay(string path) => Diagnostic.Error(
        "CQP213", $"« {path} » est un fichier, alors qu'il faut un dossier de ce nom : rien n'y est écrit.", null,
        "déplacez ou renommez ce fichier, ou choisissez un autre dossier avec --out.");

    public static Diagnostic RepeatedAnchor(KitDeclaration kit, string anchor) => Diagnostic.Error(
        "CQP214", $"dans le livret du kit « {kit.Role} », deux titres portent l'ancre « {anchor} » : un renvoi ne saurait pas lequel choisir.", kit.Position,
        "donnez à chaque ancre un nom à elle ; dans un document fait pour chaque jeu de rôle, mettez-y le code du jeu.");

    public static Diagnostic PlaceDependsOnRecipient(FormDeclaration form, string field) => Diagnostic.Error(
        "CQP215", $"dans « {form.Title} », ce qui est imprimé autour du champ « {field} » change selon le destinataire : le champ ne serait plus reconnu au retour.",
        form.Position, $"dans « {form.Template} », sortez ce texte de la ligne, de la colonne et de la cellule du champ.");

    public static Diagnostic SameFile(string file) => Diagnostic.Error(
        "CQP216", $"deux pièces de ce kit iraient dans le même fichier « {file} » : rien n'est écrit.", null,
        "donnez-leur des codes différents, et à chaque jeu de rôle un numéro à lui.");

    /// <summary>The reason of an input/output fault, in French; the system's own words are in its language.</summary>
    public static string WhyNot(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "l'accès est refusé, ou un dossier porte ce nom",
        PathTooLongException => "le chemin est trop long",
        DirectoryNotFoundException => "le dossier n'existe pas",
        _ => "le fichier est ouvert ailleurs, ou le disque est plein",
    };
}
