using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary>What became of each file, and the totals.</summary>
internal static class FilesPresentation
{
    public static void Totals(IReadOnlyList<ReturnedFile> files, TextWriter output) => output.WriteLine(FileTotals.Of(files));
}
