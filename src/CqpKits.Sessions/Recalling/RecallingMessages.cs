using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Recalling;

/// <summary>What is said of what a session holds (CQP664).</summary>
internal static class RecallingMessages
{
    public static Diagnostic NothingIssued(string session) => Diagnostic.Error(
        "CQP664", $"rien n'a encore été fabriqué pour la session « {session} » : il n'y a pas de résultat.", null, "fabriquez ses kits, puis prenez ce qui revient.") with
    { Remedy = Remedy.PackSession };
}
