using CqpKits.Diagnostics;
using CqpKits.Forms.Identity;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Collecting;

/// <summary>What is said of what is taken in (CQP660–CQP663, CQP669, CQP670).</summary>
internal static class CollectingMessages
{
    public static Diagnostic NothingIssued(string session) => Diagnostic.Error(
        "CQP660", $"rien n'a encore été fabriqué pour la session « {session} » : on ne sait pas ce qui doit revenir.", null, "fabriquez d'abord ses kits, ou reprenez ceux qui l'ont été sans registre.") with
    { Remedy = Remedy.PackSession };

    public static Diagnostic OtherSession(string path, FormIssue issue, string session) => Diagnostic.Error(
        "CQP661", $"ce formulaire est de la session « {issue.Session} » de « {issue.Certification} », non de « {session} » : il n'est pas pris.", SourcePosition.File(path),
        issue.Session == SessionNames.Blank
            ? "c'est un formulaire vierge : recopiez-le dans celui qui a été fabriqué pour ce candidat."
            : "rangez-le avec les retours de sa session.");

    public static Diagnostic NotTakenIn(string file, bool counts) => Diagnostic.Error(
        "CQP662", $"« {file} » n'est pas un fichier qui {(counts ? "compte dans cette session" : "y est mis de côté")} : rien n'est changé.", null,
        "donnez son chemin tel qu'il était à la collecte, ou le début de son empreinte (huit signes au moins).");

    public static Diagnostic OtherBytes(string file) => Diagnostic.Error(
        "CQP669", $"« {file} » n'est plus celui qui a été pris : rien n'est changé.", SourcePosition.File(file), "donnez le début de l'empreinte de celui que vous voulez dire.");

    public static Diagnostic ChangedMeanwhile(string path) => Diagnostic.Error(
        "CQP670", "ce fichier a changé pendant qu'il était lu : il n'est pas pris.", SourcePosition.File(path), "relancez la même commande quand plus personne n'y écrit.");

    public static Diagnostic Interrupted(int taken, int all) => Diagnostic.Error(
        "CQP663", FormattableString.Invariant($"la collecte a été interrompue après {taken} fichiers sur {all} ; ce qui était lu est gardé."), null, "relancez la même commande : elle reprend là.") with
    { Cause = DiagnosticCause.Interrupted };
}
