using CqpKits.Diagnostics;

namespace CqpKits.Kits.Starting;

/// <summary>Messages about creating a workspace (CQP290–CQP294, CQP536).</summary>
internal static class ShippingMessages
{
    private const int MostNames = 4;

    public static Diagnostic FilesInTheWay(IReadOnlyList<string> paths) => paths is [var one] ? FileInTheWay(one) : Diagnostic.Error(
        "CQP290", FormattableString.Invariant($"{paths.Count} fichiers existent déjà dans ce dossier et ne sont pas écrasés ({string.Join(", ", paths.Take(MostNames))}{(paths.Count > MostNames ? "…" : "")}) : rien n'est écrit."),
        null, "déplacez d'abord ce qui gêne, ou donnez un autre dossier.") with
    { Remedy = Remedy.NewWorkspaceOrWholeList };

    public static Diagnostic FileInsteadOfFolder() => Diagnostic.Error(
        "CQP291", "l'endroit donné est un fichier, alors qu'il faut un dossier, nouveau ou non : rien n'est écrit.", null,
        "donnez un autre nom.") with
    { Remedy = Remedy.NewWorkspace };

    private static Diagnostic FileInTheWay(string path) => Diagnostic.Error(
        "CQP536", $"« {path} » existe déjà dans ce dossier et n'est pas écrasé : rien n'est écrit.", null, "déplacez-le d'abord, ou donnez un autre dossier.") with
    { Remedy = Remedy.NewWorkspace };
}
