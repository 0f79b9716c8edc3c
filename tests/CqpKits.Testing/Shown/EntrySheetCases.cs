namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.EntrySheet"/>.</summary>
internal static class EntrySheetCases
{
    public static IReadOnlyList<ShownCase> All { get; } = [];
}
