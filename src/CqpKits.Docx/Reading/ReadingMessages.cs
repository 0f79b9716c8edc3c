using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Packages.Parts;

namespace CqpKits.Docx.Reading;

/// <summary>Why a returned file is not read (CQP300–CQP339): what was found, the limit, what to do.</summary>
internal static class ReadingMessages
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
        "CQP305", path, "c'est un PDF, et non un document Word.",
        "ses réponses ne peuvent pas être relues : renvoyez le document Word (.docx) rempli, ou reportez les réponses dans le formulaire d'origine.");

    public static Diagnostic Rtf(string path) => OtherFile("CQP306", path, "c'est un document RTF.", SaveAsDocx);

    public static Diagnostic Image(string path) => OtherFile(
        "CQP307", path, "c'est une image ou une photo, et non un document Word.",
        "ses réponses ne peuvent pas être relues : reportez-les dans le formulaire Word d'origine, et renvoyez-le.");

    public static Diagnostic OpenDocument(string path) => OtherFile("CQP308", path, "c'est un document OpenDocument (.odt).", SaveAsDocx);

    public static Diagnostic OtherOffice(string path, string what) => OtherFile(
        "CQP309", path, $"c'est {what}, et non un document Word.", "renvoyez le formulaire lui-même, au format Word (.docx).");

    public static Diagnostic Pages(string path) => OtherFile(
        "CQP334", path, "c'est un document Pages, et non un document Word.", "dans Pages, « Fichier », « Exporter vers », « Word », et renvoyez ce fichier (.docx).");

    public static Diagnostic Workbook(string path) => OtherOffice(path, "un classeur Excel");

    public static Diagnostic NoWorkbook(string path) => Error(
        "CQP332", path, "ce n'est pas un classeur Excel (.xlsx).",
        "donnez la feuille que CqpKits a écrite, complétée et enregistrée au format .xlsx.");

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

    public static Diagnostic ExternalTarget(string path, string target) => Error(
        "CQP327", path, $"le document va chercher un contenu hors de lui-même (« {target} »).",
        "dans Word, incorporez les images liées (Fichier, Informations, Modifier les liens), enregistrez et renvoyez-le.");

    public static Diagnostic AttachedTemplate(string path, string target) => Error(
        "CQP328", path, $"un modèle est attaché au document (« {target} »).",
        "dans Word (Développeur, Modèle de document), remettez le modèle Normal, enregistrez et renvoyez-le.");

    public static Diagnostic ForeignContent(string path, string target) => Error(
        "CQP329", path, $"le document inclut un autre document (« {target} ») au lieu de son texte.",
        "ouvrez le document dans Word, enregistrez-le à nouveau au format .docx et renvoyez-le.");

    public static Diagnostic NoMainPart(string path) => Error(
        "CQP330", path, "le fichier ressemble à un document Word, mais son texte est introuvable, ou s'y trouve deux fois.", AskAgain);

    public static Diagnostic TargetOutside(string path, string target) => Error(
        "CQP331", path, $"un lien interne du document sort de celui-ci (« {target} »).", Suspicious);

    /// <summary>A tag or bookmark of a form of ours that belongs to no field of this one.</summary>
    public static string ForeignAnchor(AnchorKind kind, string name, string? place) =>
        $"le repère « {PartNames.Shown(name)} » ({(kind == AnchorKind.Tag ? "contrôle" : "signet")}{(place is null ? "" : ", " + place)}) n'est pas de ce formulaire : du contenu d'un autre formulaire, ou de celui d'un autre candidat, y a été collé.";

    /// <summary>A row that stands several times in its table.</summary>
    public static string RepeatedRow(string code, int table, IEnumerable<int> rows) =>
        FormattableString.Invariant($"la ligne « {code} » se trouve plusieurs fois dans le tableau {table} (lignes {string.Join(", ", rows.Take(10))}) : elle a été copiée.");

    /// <summary>A row with a code that the form was not issued with.</summary>
    public static string UnknownRow(string code, string place) =>
        $"la ligne « {code} » ({place}) n'est pas de ce formulaire : elle a été ajoutée, ou son code a changé.";

    /// <summary>A row without code in which something was entered.</summary>
    public static string RowWithoutCode(string place, string text) =>
        $"une ligne sans code a été ajoutée ({place} : « {PartNames.Shown(text)} ») : ce qui y est saisi n'est lu pour aucun champ.";

    /// <summary>A text box that hangs on no field.</summary>
    public static string TextBox(string? place, string text) =>
        $"une zone de texte a été posée sur la page ({(place is null ? "" : place + " : ")}« {PartNames.Shown(text)} ») : elle n'est lue pour aucun champ, même si elle en couvre un.";

    /// <summary>Comments in the margin.</summary>
    public static string Comments(int count, IEnumerable<string> places) => FormattableString.Invariant(
        $"le fichier porte {count} {(count == 1 ? "commentaire" : "commentaires")} en marge ({string.Join(" ; ", places.Take(5))}) : ce qui y est écrit n'est lu pour aucun champ.");

    /// <summary>A line of an entry sheet that belongs to no field.</summary>
    public static string UnknownLine(int row, string field) =>
        FormattableString.Invariant($"la ligne {row} de la feuille de saisie (« {PartNames.Shown(field)} ») n'est pas d'un champ de ce formulaire : elle a été ajoutée, ou la colonne cachée a changé.");

    /// <summary>The rest of a long list of what is strange.</summary>
    public static string MoreStrangers(int count) => FormattableString.Invariant($"et {count} autres repères ou lignes qui ne sont pas de ce formulaire.");

    private static Diagnostic OtherFile(string code, string path, string message, string hint) =>
        Error(code, path, message, hint) with { Cause = DiagnosticCause.OtherKindOfFile };

    private static Diagnostic Error(string code, string path, string message, string hint) =>
        Diagnostic.Error(code, message, SourcePosition.File(path), hint);

    private static string Megabytes(long bytes) =>
        Math.Ceiling(bytes / 1048576m).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
