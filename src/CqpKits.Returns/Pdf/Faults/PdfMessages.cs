using CqpKits.Diagnostics;
using CqpKits.Packages.Parts;
using CqpKits.Returns.Pdf.Objects;
using CqpKits.Returns.Pdf.Pages;

namespace CqpKits.Returns.Pdf.Faults;

/// <summary>What is said of a returned PDF file (CQP600–CQP611), where its fields lie, and what was found in it that belongs to no field.</summary>
internal static class PdfMessages
{
    private const string FillAgain =
        "remplissez le formulaire PDF d'origine dans un lecteur de PDF et enregistrez-le, sans l'imprimer ni l'exporter ; ou reportez les réponses dans le formulaire Word, ou dans une feuille de saisie.";

    private const string AskAgain = "demandez à l'expéditeur de renvoyer le formulaire, enregistré à nouveau depuis le programme où il l'a rempli.";

    private const string Suspicious = "un formulaire rempli n'en est pas fait ainsi : n'ouvrez pas ce fichier, et demandez à l'expéditeur de repartir du formulaire d'origine.";

    /// <summary>Why a file is not read.</summary>
    public static Diagnostic Of(string path, PdfFault fault) => fault switch
    {
        PdfFault.Damaged => Error("CQP600", path, "le PDF est abîmé : sa structure ne peut pas être lue.", AskAgain),
        PdfFault.Encrypted => Error(
            "CQP601", path, "le PDF est chiffré : il a un mot de passe, ou des restrictions.",
            "enregistrez-le sans mot de passe ni restriction, ou reportez les réponses dans le formulaire d'origine, et renvoyez-le."),
        PdfFault.TooManyPages => Error("CQP602", path, FormattableString.Invariant($"le PDF a plus de {PdfLimits.Pages} pages."), "renvoyez le formulaire seul, un fichier par formulaire."),
        PdfFault.InflatesTooLarge => Error(
            "CQP603", path, FormattableString.Invariant($"le contenu du PDF dépasse {PdfLimits.InflatedBytes / 1024 / 1024} Mo une fois décompressé."), Suspicious),
        PdfFault.TooManyObjects => Error("CQP604", path, "le PDF est fait d'un nombre démesuré d'éléments.", Suspicious),
        PdfFault.TooDeep => Error("CQP605", path, FormattableString.Invariant($"le PDF est imbriqué sur plus de {PdfLimits.Depth} niveaux."), Suspicious),
        PdfFault.Xfa => Error("CQP606", path, "le PDF est un formulaire XFA, qu'Acrobat seul dessine.", FillAgain),
        PdfFault.Portfolio => Error("CQP607", path, "le PDF est un porte-documents, qui contient d'autres fichiers.", "enregistrez les fichiers qu'il contient, et renvoyez-les un par un."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>A form of ours without its fields.</summary>
    public static Diagnostic Flattened(string path) => Error(
        "CQP608", path, "ce PDF est un formulaire de CqpKits, mais ses champs n'y sont plus : il a été aplati, ou imprimé en PDF, et ses réponses ne peuvent pas être relues.", FillAgain);

    /// <summary>Pages that are pictures.</summary>
    public static Diagnostic Scan(string path) => Error(
        "CQP609", path, "ce PDF est un scan : ses pages sont des images, et ses réponses ne peuvent pas être relues.",
        "reportez les réponses dans le formulaire d'origine, ou dans une feuille de saisie.");

    /// <summary>What in the file is not followed.</summary>
    public static Diagnostic Closed(string path, IReadOnlyList<PdfActionKind> actions) => Diagnostic.Warning(
        "CQP610", $"le PDF contient {string.Join(", ", actions.Select(Named))} : rien n'en est ouvert ni exécuté.", SourcePosition.File(path),
        "un formulaire n'en a pas besoin ; si une réponse se trouve dans une pièce jointe, reportez-la dans le formulaire.");

    /// <summary>A file whose cross-references are broken.</summary>
    public static Diagnostic Repaired(string path) => Diagnostic.Warning(
        "CQP611", "la table du PDF est abîmée, ou le fichier est incomplet : il est lu d'après les éléments qui s'y trouvent.", SourcePosition.File(path),
        "ouvrez le fichier et comparez-le à ce qui est lu ; s'il s'ouvre mal, demandez à l'expéditeur de le renvoyer.");

    /// <summary>Where a field lies.</summary>
    public static string Place(int page, string field) => page > 0 ? FormattableString.Invariant($"page {page}, champ « {field} »") : $"champ « {field} », hors des pages";

    /// <summary>A field of a form of ours that is not of this one.</summary>
    public static string ForeignField(string name, int page) => $"le champ « {PartNames.Shown(name)} » ({On(page)}) n'est pas de ce formulaire : des pages d'un autre y ont été réunies.";

    /// <summary>A field that somebody added and filled.</summary>
    public static string AddedField(string name, int page, string value) =>
        $"un champ {(name.Length > 0 ? $"« {PartNames.Shown(name)} »" : "sans nom")} ({On(page)}) porte « {PartNames.Shown(value)} » : il n'est pas de ce formulaire, et n'est lu pour aucun champ.";

    /// <summary>A signature made with a certificate.</summary>
    public static string Signature(int page) => $"une signature électronique a été ajoutée ({On(page)}) : elle n'est pas vérifiée.";

    /// <summary>What was laid on a page and lies on no field.</summary>
    public static string Note(int page, bool isAttachment, string text) =>
        $"{(isAttachment ? "une pièce jointe" : text.Length > 0 ? "une annotation" : "un dessin ou une marque")} {(isAttachment || text.Length > 0 ? "est posée" : "est posé")} hors des champs ({On(page)}{(text.Length > 0 ? $" : « {PartNames.Shown(text)} »" : "")}) : ce n'est lu pour aucun champ.";

    private static string On(int page) => page > 0 ? FormattableString.Invariant($"page {page}") : "hors des pages";

    private static string Named(PdfActionKind kind) => kind switch
    {
        PdfActionKind.Script => "des scripts",
        PdfActionKind.Launch => "des commandes vers d'autres fichiers ou programmes",
        _ => "des fichiers joints",
    };

    private static Diagnostic Error(string code, string path, string message, string hint) => Diagnostic.Error(code, message, SourcePosition.File(path), hint);
}
