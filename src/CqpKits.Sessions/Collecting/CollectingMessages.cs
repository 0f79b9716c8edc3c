using CqpKits.Diagnostics;
using CqpKits.Forms.Identity;

namespace CqpKits.Sessions.Collecting;

/// <summary>What is said of what is taken in (CQP660–CQP663).</summary>
internal static class CollectingMessages
{
    public static Diagnostic NothingIssued(string session) => Diagnostic.Error(
        "CQP660", $"rien n'a encore été fabriqué pour la session « {session} » : on ne sait pas ce qui doit revenir.", null, "fabriquez d'abord ses kits, ou reprenez ceux qui l'ont été sans registre.") with
    { Remedy = Remedy.PackSession };

    public static Diagnostic OtherSession(string path, FormIssue issue, string session) => Diagnostic.Error(
        "CQP661", $"ce formulaire est de la session « {issue.Session} » de « {issue.Certification} », non de « {session} » : il n'est pas pris.", SourcePosition.File(path),
        "rangez-le avec les retours de sa session.");

    public static Diagnostic NotTakenIn(string file) => Diagnostic.Error(
        "CQP662", $"« {file} » n'est pas un fichier qui compte dans cette session : rien n'est mis de côté.", null, "donnez son chemin tel qu'il était à la collecte, ou le début de son empreinte.");

    public static Diagnostic Interrupted(int taken, int all) => Diagnostic.Error(
        "CQP663", FormattableString.Invariant($"la collecte a été interrompue après {taken} fichiers sur {all} ; ce qui était lu est gardé."), null, "relancez la même commande : elle reprend là.") with
    { Cause = DiagnosticCause.Interrupted };
}
