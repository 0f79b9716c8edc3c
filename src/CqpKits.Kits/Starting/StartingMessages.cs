using CqpKits.Diagnostics;

namespace CqpKits.Kits.Starting;

/// <summary>Messages about creating a certification (CQP285–CQP286).</summary>
internal static class StartingMessages
{
    public static Diagnostic BadName(string code) => Diagnostic.Error(
        "CQP285", $"« {code} » ne peut pas être le code d'une certification.", null, "employez des minuscules sans accent, des chiffres et des tirets : fleuriste, agent-de-quai.");

    public static Diagnostic Exists(string folder) => Diagnostic.Error(
        "CQP286", $"le dossier {folder} existe déjà : rien n'est écrit.", null, "donnez un autre code, ou travaillez dans ce dossier.");
}
