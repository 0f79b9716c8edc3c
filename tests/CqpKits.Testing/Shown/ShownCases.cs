namespace CqpKits.Testing.Shown;

/// <summary>All cases of all formats: a new reader adds its own, and every law about them runs over it.</summary>
internal static class ShownCases
{
    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. WordCases.All,
        .. OdtCases.All,
        .. EntrySheetCases.All,
        .. DecisionBookCases.All,
        .. PdfCases.All.Select(c => c.ToShown()),
    ];
}
