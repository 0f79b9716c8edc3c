using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Judging;

/// <summary>What is said of what a jury or a commission decides (CQP674–CQP683, CQP720, CQP721).</summary>
internal static class JudgingMessages
{
    public static Diagnostic SeveralFiles(IReadOnlyList<string> paths) => Diagnostic.Error(
        "CQP674", $"plusieurs fichiers disent ce qui a été délibéré ({string.Join(", ", paths)}) : aucun n'est pris.", SourcePosition.File(paths[1]), "une session n'a qu'une délibération ; réunissez-les.");

    public static Diagnostic JuryHasNotSat(string session) => Diagnostic.Error(
        "CQP675", $"le jury de la session « {session} » n'a pas encore délibéré : la commission n'a rien à confirmer.", null, "prenez d'abord la délibération du jury, avec son jour.") with
    { Remedy = Remedy.Decide };

    public static Diagnostic NoDay(DecidingBody body) => Diagnostic.Error(
        "CQP676", $"rien ne dit quel jour {BodyWords.Of(body)} s'est {(body == DecidingBody.Jury ? "réuni" : "réunie")}.", null, "donnez ce jour : c'est celui que les papiers impriment.") with
    { Remedy = Remedy.SittingDay };

    public static Diagnostic Incomplete(string what) => Diagnostic.Error(
        "CQP677", $"cette décision ne dit pas {what}.", null, "une décision dit toujours sur quoi, ce qui est décidé, par qui et pourquoi.");

    public static Diagnostic NotAStatus(string text) => Diagnostic.Error(
        "CQP678", $"« {text} » ne se décide pas.", null, "un résultat se décide « validé », « non validé » ou « à trancher » ; une note, avec son évaluateur, est un nombre.");

    public static Diagnostic NothingToUndo(string what) => Diagnostic.Error(
        "CQP679", $"le registre ne tient aucune décision à annuler sur {what}.", null, "vérifiez le candidat et l'élément, ou le fichier et le champ.");

    public static Diagnostic UndoInFile(string path) => Diagnostic.Error(
        "CQP680", "cette décision vient de ce fichier.", SourcePosition.File(path), "retirez-la du fichier, puis prenez-le de nouveau.");

    public static Diagnostic NotSeenByJury(IReadOnlyList<string> names, string session) => Diagnostic.Error(
        "CQP681", $"{(names.Count > 1 ? "ces résultats ne sont plus ceux" : "ce résultat n'est plus celui")} que le jury a délibéré{(names.Count > 1 ? "s" : "")}, et la commission ne {(names.Count > 1 ? "les" : "le")} confirme pas : {NameList.Of(names)}.", null,
        $"que le jury de « {session} » se prononce d'abord.") with
    { Remedy = Remedy.Decide };

    public static Diagnostic NothingCameBack(string session) => Diagnostic.Error(
        "CQP682", $"rien n'est revenu pour la session « {session} » : il n'y a rien à décider.", null, "prenez d'abord ce qui revient.") with
    { Remedy = Remedy.Collect };

    public static Diagnostic NoSuchFile(string file, bool several) => Diagnostic.Error(
        "CQP683", several ? $"plusieurs fichiers pris répondent à « {file} »." : $"aucun fichier pris ne répond à « {file} ».", null, "donnez son chemin, ou au moins huit caractères de son empreinte.");

    public static Diagnostic OthersChanged(IReadOnlyList<string> names, DecidingBody body) => Diagnostic.Warning(
        "CQP720", $"{(names.Count > 1 ? "ces résultats ne sont pas ceux" : "ce résultat n'est pas celui")} que {BodyWords.Of(body)} a laissé{(names.Count > 1 ? "s" : "")}, et {(names.Count > 1 ? "restent" : "reste")} en suspens : {NameList.Of(names)}.", null,
        "la même commande, sans candidat, garde ce qui est calculé maintenant pour tous.");

    public static Diagnostic BeforeJury(DateOnly day, DateOnly jury) => Diagnostic.Error(
        "CQP721", $"la commission se serait réunie le {FrenchText.ShortDate(day)}, avant le jury, qui l'a été le {FrenchText.ShortDate(jury)}.", null, "vérifiez les deux jours.");
}

/// <summary>The bodies in French.</summary>
public static class BodyWords
{
    /// <summary>« le jury ».</summary>
    public static string Of(DecidingBody body) => body == DecidingBody.Jury ? "le jury" : "la commission";
}
