using CqpKits.Sessions.Archiving;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints archives, written, verified or taken in.</summary>
internal static class ArchivePresentation
{
    public static void Show(WrittenArchive? archive, TextWriter output)
    {
        if (archive is not null)
        {
            output.WriteLine(FormattableString.Invariant($"{archive.Path} : {Counts.Of(archive.Files, "fichier")}, {archive.Bytes / 1024} Kio, {Counts.Of((int)archive.Entries, "écriture")} du journal."));
            output.WriteLine($"Empreinte, à noter ailleurs : {archive.Sha256}");
        }
    }

    /// <summary>An archive that was verified; where it is sound, what was done with it.</summary>
    public static void Show(VerifiedArchive? archive, bool isSound, string done, TextWriter output)
    {
        if (archive is not null)
        {
            output.WriteLine(FormattableString.Invariant($"{WhatItIs(archive)} : {Counts.Of(archive.Files, "fichier")}, {Counts.Of((int)archive.Rows, "ligne")}, {Counts.Of((int)archive.Entries, "écriture")} du journal."));
            output.WriteLine($"Empreinte : {archive.Sha256}");
            output.WriteLine(isSound ? done : "Elle n'est pas intacte.");
        }
    }

    private static string WhatItIs(VerifiedArchive archive) => archive.Kind == ArchiveKind.Session ? $"Archive de la session « {archive.Certification}/{archive.Session} »" : "Sauvegarde d'un registre";
}
