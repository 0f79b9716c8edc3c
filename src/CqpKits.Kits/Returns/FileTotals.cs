namespace CqpKits.Kits;

/// <summary>How many files ended how, in French. The parts add up to the whole.</summary>
public static class FileTotals
{
    /// <summary>« 5 fichiers (lu : 3, lu avec doutes : 1, doublon : 0, refusé : 1). »; documents of the kit are counted apart.</summary>
    public static string Of(IReadOnlyList<ReturnedFile> files)
    {
        var parts = Enum.GetValues<Disposition>().Where(d => d != Disposition.KitDocument)
            .Select(d => FormattableString.Invariant($"{FrenchWords.Of(d)} : {files.Count(f => f.Disposition == d)}"));
        var printed = files.Count(f => f.Disposition == Disposition.KitDocument);
        var counted = files.Count - printed;
        var total = FormattableString.Invariant($"{counted} fichier{(counted > 1 ? "s" : "")} ({string.Join(", ", parts)}).");
        return printed switch
        {
            0 => total,
            1 => total + "\n1 document du kit, qui ne se remplit pas, est laissé de côté.",
            _ => total + FormattableString.Invariant($"\n{printed} documents du kit, qui ne se remplissent pas, sont laissés de côté."),
        };
    }
}
