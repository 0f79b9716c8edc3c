namespace CqpKits.Sessions.Returned;

/// <summary>How many files ended how, in French. The parts add up to the whole.</summary>
public static class FileTotals
{
    /// <summary>« 5 fichiers (lu : 3, lu avec doutes : 1, doublon : 0, refusé : 1). »; documents of the kit that nobody fills and empty entry sheets are counted apart.</summary>
    public static string Of(IReadOnlyList<ReturnedFile> files)
    {
        var parts = Enum.GetValues<Disposition>().Where(d => d != Disposition.KitDocument)
            .Select(d => FormattableString.Invariant($"{DispositionWords.Of(d)} : {files.Count(f => f.Disposition == d)}"));
        var printed = files.Count(f => f.Disposition == Disposition.KitDocument);
        var counted = files.Count - printed;
        var total = FormattableString.Invariant($"{counted} fichier{(counted > 1 ? "s" : "")} ({string.Join(", ", parts)}).");
        return printed switch
        {
            0 => total,
            1 => total + "\n1 fichier est laissé de côté : document du kit qui ne se remplit pas, ou feuille de saisie encore vide.",
            _ => total + FormattableString.Invariant($"\n{printed} fichiers sont laissés de côté : documents du kit qui ne se remplissent pas, feuilles de saisie encore vides."),
        };
    }
}
