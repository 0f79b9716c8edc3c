namespace CqpKits.Scoring;

/// <summary>Labels inside a sentence.</summary>
internal static class FrenchLabels
{
    /// <summary>With a small first letter, unless it is an acronym: « tuteur », « OPCO ».</summary>
    public static string Lower(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : label.Length == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>With a capital first letter.</summary>
    public static string Upper(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
