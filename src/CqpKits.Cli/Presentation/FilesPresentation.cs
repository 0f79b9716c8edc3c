using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary>What became of each file, and the totals.</summary>
internal static class FilesPresentation
{
    public static void Totals(IReadOnlyList<ReturnedFile> files, TextWriter output)
    {
        var parts = Enum.GetValues<Disposition>()
            .Where(d => d != Disposition.KitDocument || files.Any(f => f.Disposition == d))
            .Select(d => $"{FrenchWords.Of(d)} : {files.Count(f => f.Disposition == d)}");
        output.WriteLine($"{Verb.Plural(files.Count, "fichier")} ({string.Join(", ", parts)}).");
    }
}
