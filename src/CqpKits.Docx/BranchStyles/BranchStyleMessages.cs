using CqpKits.Diagnostics;

namespace CqpKits.Docx.BranchStyles;

/// <summary>Messages about a branch's Word file that cannot be used, or only in part (CQP250–CQP256).</summary>
internal static class BranchStyleMessages
{
    /// <summary>The refusal of the gate: CQP250 for another kind of file, CQP251 for one that is unsafe or damaged.</summary>
    public static Diagnostic OfGate(string path, Diagnostic refusal) =>
        refusal.Cause == DiagnosticCause.OtherKindOfFile ? NotWord(path, refusal.Message) : Refused(path, refusal.Message);

    public static Diagnostic NotWord(string path, string why) => Diagnostic.Error(
        "CQP250", $"la charte ne peut pas être reprise : {why}", SourcePosition.File(path),
        "indiquez un document Word sans macros (.docx), enregistré depuis Word ou LibreOffice.");

    public static Diagnostic Refused(string path, string why) => Diagnostic.Error(
        "CQP251", $"la charte ne peut pas être ouverte : {why}", SourcePosition.File(path),
        "ouvrez-la dans Word, enregistrez-la à nouveau au format .docx (sans macros ni mot de passe), et relancez.");

    public static Diagnostic NoStyles(string path) => Diagnostic.Error(
        "CQP252", "le document Word n'a pas de styles : il n'y a rien à reprendre.", SourcePosition.File(path),
        "ouvrez-le dans Word, enregistrez-le à nouveau au format .docx, et relancez.");

    public static Diagnostic LacksStyle(string path, string name) => Diagnostic.Warning(
        "CQP253", $"la charte n'a pas de style « {name} » : celui de la maison est employé.", SourcePosition.File(path),
        "dans Word, appliquez ce style une fois dans la charte (« Titre 1 » pour « heading 1 »), réglez-le et enregistrez.");

    public static Diagnostic LeftOut(string path, string part) => Diagnostic.Warning(
        "CQP254", $"une partie de « {part} » n'est pas reprise : elle renvoie hors de la charte, ou incorpore un objet.", SourcePosition.File(path),
        "dans Word, incorporez les images liées, retirez les objets, et enregistrez la charte.");

    public static Diagnostic TooNarrow(string path, decimal found, decimal needed) => Diagnostic.Warning(
        "CQP255", FormattableString.Invariant($"entre ses marges, la charte laisse {found:0} mm au texte, et les tableaux en demandent {needed:0} : les marges de la maison sont gardées à gauche et à droite."),
        SourcePosition.File(path), "réduisez les marges de la charte, ou gardez les nôtres.");

    public static Diagnostic MutePicture(string path, string part) => Diagnostic.Warning(
        "CQP256", $"une image de « {part} » n'a pas de texte de remplacement : un lecteur d'écran ne dira pas ce qu'elle montre.", SourcePosition.File(path),
        "dans Word, clic droit sur l'image, « Afficher le texte de remplacement », puis enregistrez la charte.");
}
