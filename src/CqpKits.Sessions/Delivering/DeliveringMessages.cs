using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Delivering;

/// <summary>What is said of papers that are delivered (CQP684–CQP688, CQP723).</summary>
internal static class DeliveringMessages
{
    public static Diagnostic NotConfirmed(string session) => Diagnostic.Error(
        "CQP684", $"la commission n'a encore rien confirmé de la session « {session} » : aucun papier n'est délivré.", null, "prenez d'abord sa décision, avec son jour.") with
    { Remedy = Remedy.Confirm };

    public static Diagnostic LeftOut(IReadOnlyList<string> names) => Diagnostic.Error(
        "CQP685", $"{(names.Count > 1 ? "ces résultats ne sont pas ceux" : "ce résultat n'est pas celui")} que le jury puis la commission ont décidé{(names.Count > 1 ? "s" : "")} : {NameList.Of(names)}. Rien n'est délivré à {(names.Count > 1 ? "ces candidats" : "ce candidat")}, et le procès-verbal n'est pas fait.", null,
        "que le jury, puis la commission, se prononcent.") with
    { Remedy = Remedy.Confirm };

    public static Diagnostic NoLongerGiven(string number, string name) => Diagnostic.Error(
        "CQP686", $"le papier n° {number}, délivré à « {name} », n'est plus ce que les résultats confirmés donnent.", null, "reprenez-le, et annulez-le.") with
    { Remedy = Remedy.VoidPaper };

    public static Diagnostic SaysOtherwise(string number, string name) => Diagnostic.Error(
        "CQP723", $"le papier n° {number} de « {name} » ne dirait plus ce qu'il disait quand il a été délivré (nom, naissance, jour, élément) : il n'est pas refait.", null, "annulez-le pour qu'un autre soit délivré sous un nouveau numéro, ou rétablissez ce qui a changé.") with
    { Remedy = Remedy.VoidPaper };

    public static Diagnostic NoSuchPaper(string number, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP687", $"le registre n'a pas de papier n° « {number} » qui soit bon dans cette session.", null, known.Count == 0 ? "aucun n'y est encore délivré." : Spelling.Choices(number, "numéros de la session", known));

    public static Diagnostic BadPattern(string pattern) => Diagnostic.Error(
        "CQP688", $"les numéros « {pattern} » seraient tous les mêmes : {{rang}} n'y est pas.", SourcePosition.File(Workspaces.Files.DiskWorkspace.MarkerFile), "écrivez par exemple « {certification}-{annee}-{rang} ».");
}
