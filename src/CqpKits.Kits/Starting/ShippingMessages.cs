using CqpKits.Diagnostics;

namespace CqpKits.Kits.Starting;

/// <summary>Messages about creating a workspace (CQP290–CQP294).</summary>
internal static class ShippingMessages
{
    public static Diagnostic FilesInTheWay(IReadOnlyList<string> paths) => Diagnostic.Error(
        "CQP290", paths is [var one]
            ? $"« {one} » existe déjà dans ce dossier et n'est pas écrasé : rien n'est écrit."
            : $"ces fichiers existent déjà dans ce dossier et ne sont pas écrasés ({string.Join(", ", paths)}) : rien n'est écrit.",
        null, "déplacez d'abord ce qui gêne, ou donnez un autre dossier.") with
    { Remedy = Remedy.NewWorkspace };

    public static Diagnostic FileInsteadOfFolder() => Diagnostic.Error(
        "CQP291", "l'endroit donné est un fichier, alors qu'il faut un dossier, nouveau ou non : rien n'est écrit.", null,
        "donnez un autre nom.") with
    { Remedy = Remedy.NewWorkspace };
}
