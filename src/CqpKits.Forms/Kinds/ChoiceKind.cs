using System.Text.Json.Serialization;
using CqpKits.Forms.Answers;
using CqpKits.French;
using CqpKits.Referentials.Model;

namespace CqpKits.Forms.Kinds;

/// <summary>One of a few named values, a box for each; with a single value, a box that is ticked or not.</summary>
/// <param name="Values">The values, in printed order.</param>
public sealed record ChoiceKind([property: JsonPropertyName("valeurs")] IReadOnlyList<ChoiceOption> Values) : FieldKind
{
    /// <summary>A box shows itself: no text asks for the tick.</summary>
    [JsonIgnore]
    public override string DefaultPlaceholder => "";

    /// <inheritdoc/>
    [JsonIgnore]
    public override PenRoom Room => new(10, 7);

    /// <summary>The value with this code, or null.</summary>
    public ChoiceOption? Value(string code) => Values.FirstOrDefault(v => v.Code == code);

    /// <summary>
    /// What a person wrote in place of a tick: the code or the label of a value, whatever the case and accents; for a box alone, also a tick or an empty box.
    /// </summary>
    internal override FieldMeaning Interpret(string typed)
    {
        var isTicked = Values.Count == 1 ? BoxMarks.IsTicked(typed) : null;
        return isTicked is false ? FieldMeaning.Missing
            : (isTicked is true ? Values[0] : Named(FrenchText.Fold(typed))) is { } value ? FieldMeaning.Present(new ChoiceValue(value.Code, value.Label))
            : FieldMeaning.Doubt(InterpretationMessages.NoValueOfChoice(Excerpt.Of(typed), Values.Select(v => v.Label)));
    }

    private ChoiceOption? Named(string folded) =>
        Values.FirstOrDefault(v => folded == FrenchText.Fold(v.Code) || folded == FrenchText.Fold(v.Label));
}

/// <summary>A value to choose, as it was when the form was issued.</summary>
/// <param name="Code">Its code, e.g. <c>OUI</c>.</param>
/// <param name="Label">Its label.</param>
public sealed record ChoiceOption([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("libelle")] string Label)
{
    /// <summary>What it counts for in a calculation, or null.</summary>
    [JsonPropertyName("valeur")]
    public decimal? Number { get; init; }

    /// <summary>What it says of the candidate, or null.</summary>
    [JsonPropertyName("sens")]
    [JsonConverter(typeof(ValueSenseConverter))]
    public ValueSense? Sense { get; init; }
}
