namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.Word"/>.</summary>
internal static class WordCases
{
    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. WordLookCases.All,
        .. WordDrawingCases.All,
        .. WordComputedCases.All,
        .. WordChosenCases.All,
        .. WordSignCases.All,
        .. WordPromptCases.All,
        .. WordTableCases.All,
        .. WordGoneCases.All,
    ];
}
