namespace CqpKits.French;

/// <summary>Sets the first letter of a label that is put into a sentence.</summary>
public static class FrenchLabels
{
    /// <summary>The label with a lower-case first letter, unless its second letter is a capital (an acronym): « tuteur », « OPCO ».</summary>
    public static string Lower(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : label.Length == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>The label with a capital first letter.</summary>
    public static string Upper(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}
