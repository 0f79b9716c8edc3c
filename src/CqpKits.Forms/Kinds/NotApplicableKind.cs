using System.Text.Json.Serialization;
using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>The code of a criterion that does not apply.</summary>
/// <param name="Criteria">Codes it may be.</param>
public sealed record NotApplicableKind([property: JsonPropertyName("criteres")] IReadOnlyList<string> Criteria) : FieldKind
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string DefaultPlaceholder => "………";

    /// <inheritdoc/>
    [JsonIgnore]
    public override PenRoom Room => new(25, 8);

    internal override FieldMeaning Interpret(string typed)
    {
        static string Bare(string text) => FrenchText.Fold(text).Replace(" ", "", StringComparison.Ordinal);
        return Criteria.FirstOrDefault(code => Bare(code) == Bare(typed)) is { } criterion
            ? FieldMeaning.Present(new CodeValue(criterion))
            : FieldMeaning.Doubt(InterpretationMessages.NoCriterion(Excerpt.Of(typed)));
    }
}
