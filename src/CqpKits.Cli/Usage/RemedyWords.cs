using CqpKits.Diagnostics;

namespace CqpKits.Cli.Usage;

/// <summary>The words of the command line by which a remedy is asked for.</summary>
internal static class RemedyWords
{
    /// <summary>The diagnostic with these words at the end of its hint.</summary>
    public static Diagnostic Named(Diagnostic diagnostic) => Of(diagnostic.Remedy) is { } words
        ? diagnostic with { Hint = $"{diagnostic.Hint?.TrimEnd('.')} ({words})." }
        : diagnostic;

    /// <summary>The words, in French; null when there is nothing to ask for.</summary>
    public static string? Of(Remedy remedy) => remedy switch
    {
        Remedy.None => null,
        Remedy.NewWorkspace => "« cqpkits init mon-dossier »",
        Remedy.NewWorkspaceOrWholeList => "« cqpkits init mon-dossier » ; --verbose nomme tous ces fichiers",
        Remedy.CheckReferential => "« cqpkits check »",
        Remedy.BuildKit => "« cqpkits build »",
        Remedy.OutputFolder => "option --out",
        Remedy.OutputFolderOrReplacement => "options --out et --replace",
        Remedy.CandidateList => "option --candidates",
        Remedy.BlankForms => "option --blank",
        Remedy.ReadAgain => "« cqpkits read » avec --out",
        Remedy.RuleSet => "option --rule",
        Remedy.Sheet => "option --sheet",
        Remedy.ExplainRules => "« cqpkits rules explain »",
        Remedy.NewSession => "« cqpkits session create »",
        Remedy.EnrolCandidates => "« cqpkits session import »",
        Remedy.PackSession => "« cqpkits session pack », « cqpkits session adopt »",
        Remedy.Decide => "« cqpkits session decide »",
        Remedy.Collect => "« cqpkits session collect »",
        Remedy.SittingDay => "option --date",
        Remedy.VoidPaper => "« cqpkits session deliver » avec --void",
        Remedy.CloseUnfinished => "« cqpkits session attendance », option --unfinished",
        Remedy.Confirm => "« cqpkits session confirm »",
        Remedy.SamePersonOrOther => "options --same et --other",
        Remedy.OpenArchive => "« cqpkits session open »",
        Remedy.RestoreBackup => "« cqpkits session restore »",
        Remedy.Formats => "option --format",
        _ => throw new ArgumentOutOfRangeException(nameof(remedy), remedy, "The remedy has no words."),
    };
}
