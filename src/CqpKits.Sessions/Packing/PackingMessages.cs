using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Packing;

/// <summary>What is said of packs (CQP659, CQP665, CQP666, CQP668).</summary>
internal static class PackingMessages
{
    public static Diagnostic NobodyEnrolled(string session) => Diagnostic.Error(
        "CQP659", $"personne n'est inscrit à la session « {session} » : rien n'est fabriqué.", null, "inscrivez d'abord des candidats.") with
    { Remedy = Remedy.EnrolCandidates };

    public static Diagnostic NoKit(string folder) => Diagnostic.Error(
        "CQP665", $"« {folder} » n'a pas de kit.json : ce n'est pas le dossier d'une session fabriquée.", null, "donnez le dossier qui contient kit.json : output/<certification>/<session>.");

    public static Diagnostic OtherKey(string name, string key, string? holder, string session) => Diagnostic.Error(
        "CQP668", $"les formulaires de « {name} » portent la clé « {key} », {(holder is null ? "et cette personne est inscrite sous une autre" : $"qui est dans la session « {session} » celle de « {holder} »")} : rien n'est repris.", null,
        "les notes de l'un compteraient pour l'autre ; reprenez ce dossier dans un registre où cette session n'est pas encore, ou fabriquez de nouveaux kits.");

    public static Diagnostic NobodyIssued(string folder) => Diagnostic.Error(
        "CQP666", $"« {folder} » n'a que des formulaires vierges : il n'y a pas de session à reprendre.", null, "inscrivez des candidats à une session, puis fabriquez ses kits.") with
    { Remedy = Remedy.EnrolCandidates };
}
