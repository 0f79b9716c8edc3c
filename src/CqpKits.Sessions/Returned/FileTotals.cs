namespace CqpKits.Sessions.Returned;

/// <summary>How many files ended how, in French. The parts add up to the whole.</summary>
public static class FileTotals
{
    /// <summary>« 5 fichiers (lu : 3, lu avec doutes : 1, doublon : 0, refusé : 1). »; documents of the kit that nobody fills, empty entry sheets and untouched formats of a form that came back in another one are counted apart.</summary>
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
            1 => total + "\n1 fichier est laissé de côté : document du kit qui ne se remplit pas, feuille de saisie encore vide, ou formulaire resté tel quel et rendu dans un autre format.",
            _ => total + FormattableString.Invariant($"\n{printed} fichiers sont laissés de côté : documents du kit qui ne se remplissent pas, feuilles de saisie encore vides, formulaires restés tels quels et rendus dans un autre format."),
        };
    }
}
