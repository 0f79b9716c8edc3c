using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Purging;

/// <summary>What is said of purges (CQP710–CQP717).</summary>
internal static class PurgingMessages
{
    public static Diagnostic NothingDeclared() => Diagnostic.Error(
        "CQP710", "aucune durée de conservation n'est déclarée : rien n'est purgé.", SourcePosition.File(DiskWorkspace.MarkerFile),
        "sous « registre: », « conservation: », déclarez ce que votre branche a décidé : retours, identites, resultats, papiers (« 24 mois », « 10 ans »).");

    public static Diagnostic NotClosed(string session) => Diagnostic.Error("CQP711", $"la session « {session} » n'est pas close : rien n'est purgé.", null, "closez-la d'abord ; les durées se comptent à partir de ce jour.");

    public static Diagnostic AppealsRun(string session, DateOnly until) => Diagnostic.Error(
        "CQP712", $"les candidats de la session « {session} » peuvent faire recours jusqu'au {FrenchText.ShortDate(until)} : rien n'est purgé.", null, "attendez la fin de ce délai.");

    /// <summary>What is said of a purge besides what it takes.</summary>
    public static IEnumerable<Diagnostic> Of(PurgedSession purged, IReadOnlyList<string> copies) =>
    [
        .. purged.Classes.All(c => !c.IsOver) ? [NothingOver(purged)] : Array.Empty<Diagnostic>(),
        .. purged.Staying > 0 ? [SomeStay(purged)] : Array.Empty<Diagnostic>(),
        .. copies.Select(CopyRemoved),
        .. purged.Archives.Select(ArchiveLeft),
        .. purged.Folders.Select(FolderLeft),
    ];

    private static Diagnostic NothingOver(PurgedSession purged) => Diagnostic.Information("CQP713", $"aucune durée n'est échue pour la session « {purged.Session} » : il n'y a rien à purger.");

    private static Diagnostic SomeStay(PurgedSession purged) => Diagnostic.Information(
        "CQP714", FormattableString.Invariant($"{purged.Staying} {(purged.Staying > 1 ? "personnes restent au registre : elles sont inscrites" : "personne reste au registre : elle est inscrite")} aussi à une autre session."));

    private static Diagnostic CopyRemoved(string copy) => Diagnostic.Information("CQP715", $"« {copy} », la copie d'une ancienne version du registre, contenait les mêmes données : elle est supprimée.");

    private static Diagnostic ArchiveLeft(LeftArchive archive) => Diagnostic.Warning(
        "CQP716", $"l'archive « {archive.Path} » du {FrenchText.ShortDate(archive.ExportedOn)} (empreinte {archive.Sha256}) contient ces données ; elle n'est pas changée.", null,
        "si elle n'a plus à être gardée, supprimez-la, et ses copies.");

    private static Diagnostic FolderLeft(string folder) => Diagnostic.Warning(
        "CQP717", $"le dossier « {folder} » contient des données des mêmes candidats ; il n'est pas changé.", null, "supprimez-le s'il n'a plus à être gardé, comme les retours rangés ailleurs et les résultats écrits.");
}
