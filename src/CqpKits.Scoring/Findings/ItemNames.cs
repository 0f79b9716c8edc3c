using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Findings;

/// <summary>Names items in French.</summary>
internal static class ItemNames
{
    /// <summary>The noun and the label, « bloc Relation client »; the label alone where it begins with the noun, « Épreuve écrite ».</summary>
    public static string Of(ResultLevel level, string label)
    {
        var noun = ResultItems.Noun(level);
        return $"{FrenchText.Fold(label)} ".StartsWith($"{FrenchText.Fold(noun)} ", StringComparison.Ordinal) ? label : $"{noun} {label}";
    }
}
