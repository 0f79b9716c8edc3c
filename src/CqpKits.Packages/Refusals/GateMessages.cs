using CqpKits.Diagnostics;

namespace CqpKits.Packages.Refusals;

/// <summary>Why a file does not pass the gate (CQP300–CQP331, CQP333–CQP335): what was found, the limit, what to do.</summary>
internal static class GateMessages
{
    private const string SaveAsDocx = "ouvrez-le dans Word ou LibreOffice, puis « Enregistrer sous », type « Document Word (.docx) », et renvoyez ce fichier.";

    private const string AskAgain = "demandez à l'expéditeur de renvoyer le formulaire, enregistré à nouveau depuis son traitement de texte.";

    private const string Suspicious = "un formulaire rempli n'en contient pas : n'ouvrez pas ce fichier, et demandez à l'expéditeur de repartir du formulaire d'origine.";

    public static Diagnostic TooLarge(string path, long bytes, long limit) => Error(
        "CQP300", path, $"le fichier fait {Megabytes(bytes)} Mo, pour {Megabytes(limit)} Mo au plus.",
        "retirez les images ajoutées au formulaire, enregistrez-le et renvoyez-le.");

    public static Diagnostic Empty(string path) => OtherFile("CQP301", path, "le fichier est vide (0 octet).", AskAgain);

    public static Diagnostic Encrypted(string path) => OtherFile(
        "CQP302", path, "le document est chiffré : il s'ouvre avec un mot de passe.",
        "retirez le mot de passe dans Word (Fichier, Informations, Protéger le document, Chiffrer avec mot de passe : laissez vide), enregistrez et renvoyez-le.");

    public static Diagnostic OldWord(string path) => OtherFile("CQP303", path, "c'est un document Word d'un ancien format (.doc).", SaveAsDocx);

    public static Diagnostic OldOffice(string path) => OtherFile(
        "CQP304", path, "c'est un fichier d'un ancien format Office (tableur, présentation ou message), et non un document Word.",
        "renvoyez le formulaire lui-même, au format Word (.docx).");

    public static Diagnostic Pdf(string path) => OtherFile(
        "CQP305", path, "c'est un PDF, et non un document Word ni un classeur.",
        "donnez le fichier d'origine, au format Word (.docx) ou Excel (.xlsx).");

    public static Diagnostic Rtf(string path) => OtherFile("CQP306", path, "c'est un document RTF.", SaveAsDocx);

    public static Diagnostic Image(string path) => OtherFile(
        "CQP307", path, "c'est une image ou une photo, et non un document Word.",
        "ses réponses ne peuvent pas être relues : reportez-les dans le formulaire d'origine, et renvoyez-le, ou dans une feuille de saisie.");

    public static Diagnostic OpenDocument(string path) => OtherFile("CQP308", path, "c'est un document OpenDocument (.odt).", SaveAsDocx);

    public static Diagnostic OtherOffice(string path, string what) => OtherFile(
        "CQP309", path, $"c'est {what}, et non un document Word.", "renvoyez le formulaire lui-même, au format Word (.docx).");

    public static Diagnostic Pages(string path) => OtherFile(
        "CQP334", path, "c'est un document Pages, et non un document Word.", "dans Pages, « Fichier », « Exporter vers », « Word », et renvoyez ce fichier (.docx).");

    public static Diagnostic Workbook(string path) => OtherOffice(path, "un classeur Excel");

    public static Diagnostic OtherZip(string path) => OtherFile(
        "CQP310", path, "c'est une archive zip, et non un document Word.", "si elle contient des formulaires, extrayez-les et renvoyez-les un par un.");

    public static Diagnostic Markup(string path) => OtherFile("CQP311", path, "c'est une page web ou un fichier XML, et non un document Word.", SaveAsDocx);

    public static Diagnostic ZippedWebPage(string path) => OtherFile(
        "CQP335", path, "c'est une page web dans une archive zip, et non un document Word.",
        "dans Google Docs, « Fichier », « Télécharger », « Microsoft Word (.docx) », et renvoyez ce fichier.");

    public static Diagnostic Message(string path) => OtherFile(
        "CQP333", path, "c'est un message électronique, ou une page web enregistrée en un seul fichier, et non un document Word.",
        "enregistrez la pièce jointe du message et donnez-la ; " + SaveAsDocx);

    public static Diagnostic Unknown(string path) => OtherFile("CQP312", path, "ce n'est pas un document Word : son contenu n'est pas reconnu.", AskAgain);

    public static Diagnostic Damaged(string path) => Error(
        "CQP313", path, "le fichier est abîmé : son archive ne peut pas être ouverte, ou ne contient pas ce qu'elle annonce.", AskAgain);

    public static Diagnostic EncryptedEntry(string path) => Error(
        "CQP314", path, "le fichier est une archive protégée par un mot de passe.", "renvoyez le document Word lui-même, sans mot de passe.");

    public static Diagnostic TooManyEntries(string path, int found, int limit) => Error(
        "CQP315", path, $"le fichier contient {found} éléments, pour {limit} au plus.", Suspicious);

    public static Diagnostic InflatesTooLarge(string path, long limit) => Error(
        "CQP316", path, $"le contenu du fichier dépasse {Megabytes(limit)} Mo une fois décompressé.", Suspicious);

    public static Diagnostic RatioTooHigh(string path, string entry, int limit) => Error(
        "CQP317", path, $"l'élément « {entry} » est comprimé plus de {limit} fois, ce qu'aucun formulaire ne fait.", Suspicious);

    public static Diagnostic BadName(string path, string entry) => Error(
        "CQP318", path, $"le fichier contient un élément au nom interdit (« {entry} »), qui sort de son dossier.", Suspicious);

    public static Diagnostic DuplicateName(string path, string entry) => Error(
        "CQP319", path, $"le fichier contient deux fois l'élément « {entry} » : on ne peut pas savoir lequel vaut.", AskAgain);

    public static Diagnostic Macros(string path) => Error("CQP320", path, "le document contient des macros.", Suspicious);

    public static Diagnostic EmbeddedObject(string path, string entry) => Error(
        "CQP321", path, $"le document contient un objet incorporé (« {entry} »).",
        "supprimez du formulaire les tableaux, graphiques ou fichiers incorporés, enregistrez-le et renvoyez-le.");

    public static Diagnostic UnknownPart(string path, string entry) => Error(
        "CQP322", path, $"le document contient un élément qu'un formulaire Word n'a pas (« {entry} »).",
        "ouvrez le document dans Word, enregistrez-le à nouveau au format .docx et renvoyez-le.");

    public static Diagnostic DamagedXml(string path, string entry) => Error(
        "CQP323", path, $"le document est abîmé : l'élément « {entry} » ne peut pas être lu.", AskAgain);

    public static Diagnostic DocumentType(string path, string entry) => Error(
        "CQP324", path, $"l'élément « {entry} » contient une déclaration DOCTYPE, interdite dans un document Word.", Suspicious);

    public static Diagnostic TooDeep(string path, string entry, int limit) => Error(
        "CQP325", path, $"l'élément « {entry} » est imbriqué sur plus de {limit} niveaux.", Suspicious);

    public static Diagnostic TooManyElements(string path, int limit) => Error(
        "CQP326", path, $"le document contient plus de {limit} balises, ou une balise démesurée.", Suspicious);

    private static Diagnostic OtherFile(string code, string path, string message, string hint) =>
        Error(code, path, message, hint) with { Cause = DiagnosticCause.OtherKindOfFile };

    private static Diagnostic Error(string code, string path, string message, string hint) =>
        Diagnostic.Error(code, message, SourcePosition.File(path), hint);

    private static string Megabytes(long bytes) =>
        Math.Ceiling(bytes / 1048576m).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
