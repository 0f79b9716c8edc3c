using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Files;

/// <summary>
/// Messages about a workspace and its files (CQP200, CQP201, CQP205, CQP208, CQP211, CQP213, CQP592), and about forms that were not issued there (CQP360).
/// </summary>
public static class WorkspaceMessages
{
    /// <summary>CQP201: there is no workspace in a folder or above it.</summary>
    public static Diagnostic None(string folder) => Diagnostic.Error(
        "CQP201", $"aucun espace de travail : ni « {folder} » ni les dossiers au-dessus n'ont de fichier {DiskWorkspace.MarkerFile}.", null,
        "placez-vous dans le dossier de votre espace de travail, ou créez-en un.") with
    { Remedy = Remedy.NewWorkspace };

    /// <summary>CQP200: no certification has this code.</summary>
    public static Diagnostic UnknownCertification(string code, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP200", $"la certification « {code} » n'existe pas dans cet espace de travail.", null,
        known.Count == 0 ? "aucun dossier de « referentials » n'a de certification.yaml." : Spelling.Choices(code, "certifications connues", known));

    internal static Diagnostic CannotWrite(string path, string reason) => Diagnostic.Error(
        "CQP205", $"« {path} » ne peut pas être écrit : {reason}.", null,
        "fermez le logiciel qui l'utilise, vérifiez vos droits, ou choisissez un autre dossier de sortie.") with
    { Remedy = Remedy.OutputFolder };

    internal static Diagnostic FrozenDiffers(string path) => Diagnostic.Error(
        "CQP208", $"le formulaire figé « {path} » ne correspond plus à son identité : il a été modifié.", SourcePosition.File(path),
        "rétablissez ce fichier depuis une sauvegarde ; un formulaire figé ne se modifie jamais.");

    internal static Diagnostic DamagedPlaces(string path) => Diagnostic.Error(
        "CQP618", $"« {path} » est abîmé : les emplacements des champs sur le papier n'y sont pas ajoutés.", SourcePosition.File(path),
        "rétablissez ce fichier depuis une sauvegarde ; à défaut, mettez-le de côté et refaites les documents.");

    /// <summary>CQP211: a <c>kit.json</c> that cannot be read.</summary>
    public static Diagnostic DamagedManifest(string path) => Diagnostic.Error(
        "CQP211", $"« {path} » est abîmé : ce qui a été émis dans ce dossier n'est plus connu.", SourcePosition.File(path),
        "rétablissez ce fichier, ou choisissez un autre dossier de sortie.") with
    { Remedy = Remedy.OutputFolder };

    internal static Diagnostic FileInTheWay(string path) => Diagnostic.Error(
        "CQP213", $"« {path} » est un fichier, alors qu'il faut un dossier de ce nom : rien n'y est écrit.", null,
        "déplacez ou renommez ce fichier, ou choisissez un autre dossier de sortie.") with
    { Remedy = Remedy.OutputFolder };

    internal static Diagnostic FolderInUse(string folder) => Diagnostic.Error(
        "CQP592", $"une autre fabrication écrit en ce moment dans « {folder} » : celle-ci n'y écrit rien.", null,
        "attendez la fin de l'autre, puis relancez, ou choisissez un autre dossier de sortie.") with
    { Remedy = Remedy.OutputFolder };

    /// <summary>The reason of an input/output fault as a French clause; messages of the system are in the language of the system.</summary>
    internal static string WhyNot(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "l'accès est refusé, ou un dossier porte ce nom",
        PathTooLongException => "le chemin est trop long",
        DirectoryNotFoundException => "le dossier n'existe pas",
        _ => "le fichier est ouvert ailleurs, ou le disque est plein",
    };

    internal static Diagnostic UnknownForm(string formId) => Diagnostic.Error(
        "CQP360", $"le formulaire figé « {formId} » est introuvable dans cet espace de travail.", null,
        "rétablissez le dossier « formulaires » du référentiel qui l'a émis, ou lisez ce fichier depuis cet espace de travail.");
}
