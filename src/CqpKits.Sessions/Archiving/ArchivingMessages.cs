using CqpKits.Diagnostics;
using CqpKits.Packages.Archives;
using CqpKits.Sessions.Journal;

namespace CqpKits.Sessions.Archiving;

/// <summary>What is said of archives (CQP690–CQP708).</summary>
internal static class ArchivingMessages
{
    private const string Untrusted = "cette archive n'est plus celle qui a été faite : reprenez-en une autre copie, ou refaites-la.";

    private const int LongestName = 260;

    public static Diagnostic NotAnArchive(string archive) => Diagnostic.Error(
        "CQP690", "ce fichier n'est pas une archive de CqpKits.", SourcePosition.File(archive), "donnez le fichier que l'export ou la sauvegarde a écrit, tel quel : ni décompressé, ni compressé de nouveau.");

    public static Diagnostic Of(string archive, StoredZipFault fault) => fault.Kind switch
    {
        StoredZipFaultKind.NotAnArchive => NotAnArchive(archive),
        StoredZipFaultKind.Content => Changed(archive, fault.Path),
        StoredZipFaultKind.Header => Diagnostic.Error(
            "CQP691", $"l'archive est rompue après « {Shown(fault.Path)} » : ce qui suit ne peut pas être lu.", SourcePosition.File(archive), Untrusted),
        StoredZipFaultKind.Directory or StoredZipFaultKind.End => Diagnostic.Error(
            "CQP693", $"la table des matières de l'archive n'est plus celle de son contenu{(fault.Kind == StoredZipFaultKind.End ? ", à sa fin" : $" (« {Shown(fault.Path)} »)")}.", SourcePosition.File(archive), Untrusted),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public static Diagnostic Changed(string archive, string entry) => Diagnostic.Error("CQP692", $"« {Shown(entry)} » a été modifié dans l'archive.", SourcePosition.File(archive), Untrusted);

    public static Diagnostic NoManifest(string archive) => Diagnostic.Error(
        "CQP694", $"l'archive n'a pas son manifeste (« {ArchiveManifest.Path} »), ou il a été modifié.", SourcePosition.File(archive), Untrusted);

    public static Diagnostic Added(string archive, string entry) => Diagnostic.Error("CQP695", $"« {Shown(entry)} » a été ajouté à l'archive.", SourcePosition.File(archive), Untrusted);

    public static Diagnostic Missing(string archive, string entry) => Diagnostic.Error("CQP696", $"« {Shown(entry)} » manque dans l'archive.", SourcePosition.File(archive), Untrusted);

    public static Diagnostic Reordered(string archive, string entry) => Diagnostic.Error("CQP697", $"« {Shown(entry)} » n'est plus à sa place dans l'archive, ou y est deux fois.", SourcePosition.File(archive), Untrusted);

    public static Diagnostic Of(string archive, JournalFault fault) => fault.TableName.Length == 0
        ? Diagnostic.Error("CQP698", FormattableString.Invariant($"journal de l'archive, écriture {fault.Entry} : {JournalMessages.What(fault.Kind)}."), SourcePosition.File(archive), Untrusted)
        : Diagnostic.Error(
            "CQP699", FormattableString.Invariant($"archive, table « {Shown(fault.TableName)} », ligne {fault.RowId}{(fault.Entry > 0 ? FormattableString.Invariant($" (écriture {fault.Entry} du journal)") : "")} : {JournalMessages.What(fault.Kind)}."), SourcePosition.File(archive), Untrusted);

    public static Diagnostic BadLine(string archive, string entry, int line) => Diagnostic.Error(
        "CQP700", FormattableString.Invariant($"« {Shown(entry)} », ligne {line} : elle ne peut pas être lue."), SourcePosition.File(archive), Untrusted);

    public static Diagnostic Newer(string archive, int format) => Diagnostic.Error(
        "CQP701", FormattableString.Invariant($"l'archive a été faite par une version plus récente de CqpKits (format {format}, celle-ci connaît le {ArchiveManifest.Current})."), SourcePosition.File(archive), "installez cette version.");

    public static Diagnostic NotEmpty() => Diagnostic.Error(
        "CQP702", "ce registre n'est pas vide : une sauvegarde ne se rétablit que dans un registre vide ou absent, et rien n'est changé.", null,
        "mettez de côté le dossier « registre » entier, ou déclarez une base PostgreSQL vide dans cqpkits.yaml, puis relancez.");

    public static Diagnostic OtherKind(string archive, ArchiveKind found)
    {
        var isSession = found == ArchiveKind.Session;
        var said = Diagnostic.Error(
            "CQP703", isSession ? "cette archive est celle d'une session, non la sauvegarde d'un registre." : "cette archive est la sauvegarde d'un registre, non celle d'une session.",
            SourcePosition.File(archive), isSession ? "une archive de session se reprend dans un registre." : "une sauvegarde se rétablit dans un registre vide.");
        return isSession ? said with { Remedy = Remedy.OpenArchive } : said with { Remedy = Remedy.RestoreBackup };
    }

    public static Diagnostic StoredMissing(string path) => Diagnostic.Warning(
        "CQP704", $"les octets gardés de « {path} » ne sont pas dans le dossier « registre/fichiers » de ce poste : l'archive ne les a pas.", null,
        "ce fichier a peut-être été pris sur un autre poste : faites l'archive là-bas, ou copiez-en le dossier « registre/fichiers ».");

    public static Diagnostic StoredDamaged(string path) => Diagnostic.Warning(
        "CQP705", $"« {path} » est abîmé : ses octets ne sont plus ceux qui ont été pris.", SourcePosition.File(path), "rétablissez ce fichier depuis une sauvegarde, puis refaites l'archive : celle-ci ne passera pas la vérification.");

    public static Diagnostic StillOpen(string session) => Diagnostic.Information(
        "CQP706", $"la session « {session} » n'est pas close : l'archive est celle de son état d'aujourd'hui.");

    public static Diagnostic PaperKnown(string number) => Diagnostic.Error(
        "CQP707", $"le numéro « {number} » de l'archive est déjà celui d'un document de ce registre : rien n'est repris.", null, "un numéro n'est donné qu'une fois ; cherchez lequel des deux registres l'a donné.");

    public static Diagnostic FormDiffers(string path) => Diagnostic.Error(
        "CQP708", $"« {path} » n'est pas, dans cet espace de travail, celui de l'archive : rien n'est repris.", SourcePosition.File(path), "un formulaire figé ne se modifie jamais : rétablissez-le depuis une sauvegarde.");

    /// <summary>A name from an archive, whole: it is what a person looks for.</summary>
    private static string Shown(string name) => new([.. name.Take(LongestName).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)]);
}
