using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Building;

/// <summary>Messages about selecting, building and writing kits (CQP200–CQP219, CQP240–CQP249, CQP523–CQP524, CQP591).</summary>
internal static class KitMessages
{
    public static Diagnostic UnreadFile(string path, string entry) => Diagnostic.Warning(
        "CQP217", $"{path} n'est pas nommé sous « fichiers » de {entry} : rien n'en est lu.", SourcePosition.File(path),
        "ajoutez son nom sous « fichiers », ou rangez-le ailleurs.");

    public static Diagnostic SchemaRefreshed(string path) => Diagnostic.Information(
        "CQP523", "ce schéma, que lit VS Code, est remis à jour d'après les codes du référentiel.", SourcePosition.File(path));

    public static Diagnostic SchemaNotRefreshed(string path) => Diagnostic.Information(
        "CQP524", "ce schéma, que lit VS Code, n'est plus celui du référentiel, et ne peut pas être réécrit.", SourcePosition.File(path),
        "VS Code soulignera les codes récents ; rien d'autre n'en dépend.");

    public static Diagnostic UnknownKit(string role, IEnumerable<string> known) => Diagnostic.Error(
        "CQP203", $"aucun kit n'est destiné au rôle « {role} ».", null,
        Spelling.Choices(role, "rôles connus", known));

    public static Diagnostic UnknownDocument(string document, IEnumerable<string> known) => Diagnostic.Error(
        "CQP204", $"le document « {document} » n'est pas déclaré dans ce référentiel, ou n'est pas dans ce kit.", null,
        Spelling.Choices(document, "documents connus", known));

    public static Diagnostic BuiltFromSomethingElse(string folder) => Diagnostic.Error(
        "CQP206", $"le dossier « {folder} » contient un kit fait à partir d'autres formulaires (le référentiel ou les modèles ont changé depuis).", null,
        "choisissez un autre dossier de sortie, ou remplacez ce kit.") with
    { Remedy = Remedy.OutputFolderOrReplacement };

    public static Diagnostic FilledSince(string path) => Diagnostic.Error(
        "CQP207", $"« {path} » a été rempli ou modifié depuis sa fabrication : il n'est pas écrasé.", null,
        "mettez-le à l'abri dans un autre dossier, puis relancez.");

    public static Diagnostic Interrupted(string folder, int done, int total) => Diagnostic.Error(
        "CQP591",
        FormattableString.Invariant($"fabrication interrompue dans « {folder} » : {done} sur {total} documents y sont, chacun entier ; kit.json, qui en fait la liste, n'a pas changé."),
        null, "relancez la même commande : elle garde ce qui est fait et finit le reste ; n'envoyez rien d'ici là.") with
    { Cause = DiagnosticCause.Interrupted };

    public static Diagnostic NoForm(string certification) => Diagnostic.Error(
        "CQP209", $"le référentiel « {certification} » ne déclare aucun formulaire.", null, "ajoutez une section « formulaires ».");

    public static Diagnostic NoCandidateFile(string certification) => Diagnostic.Information(
        "CQP210", $"aucune liste de candidats n'est nommée pour « {certification} » : des formulaires vierges sont faits.", null,
        "nommez une liste dans cqpkits.yaml, ou en demandant le kit.") with
    { Remedy = Remedy.CandidateList };

    public static Diagnostic ReferentialWarnings(string certification, int count) => Diagnostic.Information(
        "CQP212", $"le référentiel « {certification} » donne lieu à {(count == 1 ? "un avertissement" : FormattableString.Invariant($"{count} avertissements"))}.", null,
        $"vérifiez-le pour {(count == 1 ? "le lire" : "les lire")}.") with
    { Remedy = Remedy.CheckReferential };

    public static Diagnostic RepeatedAnchor(KitDeclaration kit, string anchor) => Diagnostic.Error(
        "CQP214", $"dans le livret du kit « {kit.Role} », deux titres portent l'ancre « {anchor} » : un renvoi ne saurait pas lequel choisir.", kit.Position,
        "donnez à chaque ancre un nom à elle ; dans un document fait pour chaque jeu de rôle, mettez-y le code du jeu.");

    public static Diagnostic ContextDependsOnRecipient(FormDeclaration form, string field) => Diagnostic.Error(
        "CQP215", $"dans « {form.Title} », ce qui est imprimé autour du champ « {field} » change selon le destinataire : le champ ne serait plus reconnu au retour.",
        form.Position, $"dans « {form.Template ?? form.Code} », sortez ce texte de la ligne, de la colonne et de la cellule du champ.");

    public static Diagnostic SameFile(string file) => Diagnostic.Error(
        "CQP216", $"deux pièces de ce kit iraient dans le même fichier « {file} » : rien n'est écrit.", null,
        "donnez-leur des codes différents, et à chaque jeu de rôle un numéro à lui.");
}
