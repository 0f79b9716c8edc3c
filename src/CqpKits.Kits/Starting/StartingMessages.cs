using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Starting;

/// <summary>Messages about creating a certification (CQP285–CQP286, CQP558, CQP580, CQP583) and a template of one's own (CQP551–CQP553).</summary>
internal static class StartingMessages
{
    public static Diagnostic BadName(string code) => Diagnostic.Error(
        "CQP285", $"« {code} » ne peut pas être le code d'une certification.", null, "employez des minuscules sans accent, des chiffres et des tirets : fleuriste, agent-de-quai.");

    public static Diagnostic Exists(string folder) => Diagnostic.Error(
        "CQP286", $"le dossier {folder} existe déjà : rien n'est écrit.", null, "donnez un autre code, ou travaillez dans ce dossier.");

    public static Diagnostic HasTemplate(FormDeclaration form, string template) => Diagnostic.Error(
        "CQP551", $"le formulaire « {form.Code} » a déjà un modèle, {template} : rien n'est écrit.", form.Position,
        "pour le changer, copiez ce fichier dans le dossier « modeles » de la certification ; pour partir des champs, ôtez d'abord « modele » du formulaire.");

    public static Diagnostic TemplateExists(string path, FormDeclaration form) => Diagnostic.Error(
        "CQP552", $"{path} existe déjà : rien n'est écrit.", form.Position, "écrivez « modele » dans le formulaire pour vous en servir, ou supprimez ce fichier.");

    public static Diagnostic UnknownForm(string form, IEnumerable<string> known) => Diagnostic.Error(
        "CQP553", $"cette certification n'a pas de formulaire « {form} ».", null, Spelling.Choices(form, "formulaires connus", known));

    public static Diagnostic UnknownAnswer(string text, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP583", $"« {text} » n'est pas une réponse connue : {string.Join(", ", known)}.", null, Spelling.DidYouMean(text, known) ?? "employez l'un de ces mots.");

    public static Diagnostic BadThreshold(string text) => Diagnostic.Error(
        "CQP580", $"« {text} » n'est pas un seuil.", null, "écrivez un nombre entier de 1 à 100, en pour-cent : seuil=70.");

    public static Diagnostic BadDay(string text) => Diagnostic.Error(
        "CQP558", $"« {text} » n'est pas un jour.", null, "écrivez l'année, le mois et le jour : 2027-01-31, ou 31/01/2027.");
}
