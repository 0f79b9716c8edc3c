using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Recalling;

/// <summary>What is said of what a session holds (CQP664, CQP672, CQP673, CQP689).</summary>
internal static class RecallingMessages
{
    public static Diagnostic NothingIssued(string session) => Diagnostic.Error(
        "CQP664", $"rien n'a encore été fabriqué pour la session « {session} » : il n'y a pas de résultat.", null, "fabriquez ses kits, puis prenez ce qui revient.") with
    { Remedy = Remedy.PackSession };

    public static Diagnostic NotTaken(string path) => Diagnostic.Warning(
        "CQP672", "les décisions de ce fichier sont appliquées à ce calcul, mais le registre ne les tient pas : ni le jury, ni les papiers ne les verront.", SourcePosition.File(path), "prenez-les au registre.") with
    { Remedy = Remedy.Decide };

    public static Diagnostic Absent(IReadOnlyList<string> candidates) => Diagnostic.Information(
        "CQP689", $"{(candidates.Count > 1 ? "ces candidats ne prennent pas part à la session, et ne sont pas" : "ce candidat ne prend pas part à la session, et n'est pas")} dans ces résultats : {string.Join(", ", candidates)}.");

    public static Diagnostic HoldsDeliberation(string path) => Diagnostic.Error(
        "CQP673", "le registre tient déjà la délibération de cette session : une autre ne peut pas être nommée.", SourcePosition.File(path), "prenez ce fichier au registre, ou ne le nommez pas.") with
    { Remedy = Remedy.Decide };
}
