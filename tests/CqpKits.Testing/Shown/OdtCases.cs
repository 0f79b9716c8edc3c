namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.OpenDocument"/>.</summary>
internal static class OdtCases
{
    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. OdtLookCases.All,
        .. OdtDrawingCases.All,
        .. OdtComputedCases.All,
        .. OdtFormFieldCases.All,
    ];
}
