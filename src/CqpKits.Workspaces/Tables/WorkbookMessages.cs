using CqpKits.Diagnostics;
using CqpKits.Packages.Gate;
using CqpKits.Sheets.Reading;

namespace CqpKits.Workspaces.Tables;

/// <summary>What is said of a table that is a workbook and is not read: it is no sound workbook (CQP221), or one that nobody should open (CQP235).</summary>
internal static class WorkbookMessages
{
    /// <summary>The words, at the file.</summary>
    /// <param name="path">The table.</param>
    /// <param name="refusal">Why it is not read.</param>
    /// <param name="reach">How far a table may go.</param>
    public static Diagnostic Of(string path, Refusal refusal, SheetReach reach) => Unsafe(refusal, reach) is { } found
        ? TableMessages.UnsafeWorkbook(path, found)
        : TableMessages.NotText(path, Unsound(refusal.Kind));

    private static string? Unsafe(Refusal refusal, SheetReach reach) => refusal.Kind switch
    {
        RefusalKind.TooLarge => $"il pèse plus de {Megabytes(refusal)} Mo",
        RefusalKind.TooManyEntries => FormattableString.Invariant($"il a plus de {refusal.Limit} parties"),
        RefusalKind.InflatesTooLarge => $"il contient plus de {Megabytes(refusal)} Mo une fois décompressé",
        RefusalKind.RatioTooHigh => FormattableString.Invariant($"une de ses parties est comprimée plus de {refusal.Limit} fois"),
        RefusalKind.TooDeep => "son contenu est imbriqué à l'excès",
        RefusalKind.TooManyElements => FormattableString.Invariant($"il contient plus de {refusal.Limit} balises, ou une balise démesurée"),
        RefusalKind.BadName => $"une de ses parties a un nom interdit (« {refusal.Subject} »)",
        RefusalKind.DuplicateName => $"il contient deux fois la partie « {refusal.Subject} »",
        RefusalKind.CellTooFar => FormattableString.Invariant($"sa feuille dépasse {reach.Rows} lignes ou {reach.Columns} colonnes"),
        _ => null,
    };

    private static string Unsound(RefusalKind kind) => kind switch
    {
        RefusalKind.Damaged or RefusalKind.DamagedXml or RefusalKind.DocumentType => "c'est un classeur ou une archive, abîmé",
        RefusalKind.EncryptedEntry => "c'est une archive protégée par un mot de passe",
        _ => "c'est une archive ou un autre document",
    };

    private static string Megabytes(Refusal refusal) => FormattableString.Invariant($"{refusal.Limit / (1024 * 1024)}");
}
