namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.DecisionBook"/>.</summary>
internal static class DecisionBookCases
{
    public static IReadOnlyList<ShownCase> All { get; } = [];
}
