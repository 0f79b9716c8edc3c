using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary>What became of each file, and the totals.</summary>
internal static class FilesPresentation
{
    public static void Totals(IReadOnlyList<ReturnedFile> files, TextWriter output)
    {
        var parts = Enum.GetValues<Disposition>().Where(d => d != Disposition.KitDocument)
            .Select(d => $"{FrenchWords.Of(d)} : {files.Count(f => f.Disposition == d)}");
        var printed = files.Count(f => f.Disposition == Disposition.KitDocument);
        output.WriteLine($"{Verb.Plural(files.Count - printed, "fichier")} ({string.Join(", ", parts)}).");
        if (printed > 0)
        {
            output.WriteLine(printed == 1 ? "1 document du kit, qui ne se remplit pas, est laissé de côté."
                : FormattableString.Invariant($"{printed} documents du kit, qui ne se remplissent pas, sont laissés de côté."));
        }
    }
}
