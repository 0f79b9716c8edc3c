using CqpKits.Diagnostics;

namespace CqpKits.Kits.Importing;

/// <summary>What is said of a certification that takes its structure from a sheet (CQP559, CQP584–CQP585, CQP587, CQP589).</summary>
internal static class ImportMessages
{
    public static Diagnostic WrittenByHand(string file, bool wasOurs, bool isAsked) => new(
        "CQP584", isAsked ? Severity.Error : Severity.Warning,
        wasOurs ? "ce fichier vient d'un import et a été changé à la main depuis : il n'est pas écrasé." : "la structure de cette certification est écrite à la main dans ce fichier : il n'est pas écrasé.",
        SourcePosition.File(file),
        wasOurs ? "reportez vos changements dans le tableur : l'import reprend dès que les deux disent la même chose ; ou continuez à la main." : "changez ce fichier à la main, d'après ce qui est dit de ce qui change ; ou donnez un autre code.");

    public static Diagnostic AnswersOfFiles(string folder) => Diagnostic.Information(
        "CQP559", "cette certification existe : l'intitulé, les évaluateurs, l'échelle et la règle restent ceux de ses fichiers, quoi que disent les options.", SourcePosition.File(folder),
        "pour les changer, corrigez ces fichiers.");

    public static Diagnostic SomeWithoutCriteria(IReadOnlyList<string> codes, SourcePosition position) => Diagnostic.Warning(
        "CQP585", $"des compétences n'ont pas de critère ({string.Join(", ", codes)}) : la grille porte sur les compétences, non sur les critères.", position,
        "ajoutez leurs critères avant le premier import, ou changez ensuite la grille et la règle.");

    public static Diagnostic NotListed(string file, string entry) => Diagnostic.Warning(
        "CQP587", $"{file} n'est pas nommé sous « fichiers » : il ne serait pas lu.", SourcePosition.File(entry), $"ajoutez-y la ligne « - {file} ».");

    public static Diagnostic Goes(IReadOnlyList<string> codes, SourcePosition position) => Diagnostic.Warning(
        "CQP589", $"{(codes.Count > 1 ? "ces codes ne sont plus dans le tableur et vont" : "ce code n'est plus dans le tableur et va")} dans « retires » : {string.Join(", ", codes)}.", position,
        "un code retiré ne sert plus jamais ; s'il manque par erreur, remettez sa ligne dans le tableur avant d'écrire.");
}
