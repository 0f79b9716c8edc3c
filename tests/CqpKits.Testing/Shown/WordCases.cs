namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.Word"/>.</summary>
internal static class WordCases
{
    public static IReadOnlyList<ShownCase> All { get; } = [];
}
