namespace CqpKits.French;

/// <summary>Fits a label into a sentence: its first letter, and the noun before it.</summary>
public static class FrenchLabels
{
    /// <summary>The label with a lower-case first letter, unless its second letter is a capital (an acronym): « tuteur », « OPCO ».</summary>
    public static string Lower(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : label.Length == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>The label with a capital first letter.</summary>
    public static string Upper(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    /// <summary>The noun and the label, « bloc Relation client »; the label alone where it begins with the noun, « Épreuve écrite ».</summary>
    public static string WithNoun(string noun, string label) =>
        FrenchText.Fold(label).Split(' ')[0] == FrenchText.Fold(noun) ? label : $"{noun} {label}";
}
