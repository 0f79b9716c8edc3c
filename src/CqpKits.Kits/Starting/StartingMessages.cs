using CqpKits.Diagnostics;

namespace CqpKits.Kits.Starting;

/// <summary>Messages about creating a certification (CQP285–CQP286, CQP580, CQP583).</summary>
internal static class StartingMessages
{
    public static Diagnostic BadName(string code) => Diagnostic.Error(
        "CQP285", $"« {code} » ne peut pas être le code d'une certification.", null, "employez des minuscules sans accent, des chiffres et des tirets : fleuriste, agent-de-quai.");

    public static Diagnostic Exists(string folder) => Diagnostic.Error(
        "CQP286", $"le dossier {folder} existe déjà : rien n'est écrit.", null, "donnez un autre code, ou travaillez dans ce dossier.");

    public static Diagnostic UnknownAnswer(string text, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP583", $"« {text} » n'est pas une réponse connue : {string.Join(", ", known)}.", null, Spelling.DidYouMean(text, known) ?? "employez l'un de ces mots.");

    public static Diagnostic BadThreshold(string text) => Diagnostic.Error(
        "CQP580", $"« {text} » n'est pas un seuil.", null, "écrivez un nombre entier de 1 à 100, en pour-cent : seuil=70.");
}
