using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Marks;

/// <summary>Converts the marks of a source in proportion to the scale of « ramene_a », each from the bounds of its own scale; or their sum, from 0 to « sur ».</summary>
internal sealed class Rescaling(Certification certification)
{
    private const decimal Percent = 100;

    /// <summary>The mark with its number on the target scale; unchanged without a target. Its number is null when its own bounds are not known.</summary>
    public CountedMark Of(SourceRule rule, CountedMark mark) =>
        mark.Number is not { } number || rule.Method == MarkMethod.Ratio || rule.OutOf is not null || TargetOf(rule) is not { } target ? mark
        : BoundsOf(mark.Mark.Field.Kind) is var (minimum, maximum) && maximum > minimum
            ? mark with
            {
                Number = target.Minimum + ((Math.Max(number, minimum) - minimum) * (target.Maximum - target.Minimum) / (maximum - minimum)),
                Given = mark.Mark.Field.Kind is MarkKind given ? new GivenValue(Math.Max(number, minimum), maximum, given.Unit) : null,
            }
            : mark with { Number = null };

    /// <summary>A share in percent, converted to the target scale, if any.</summary>
    public decimal OfShare(SourceRule rule, decimal share) =>
        TargetOf(rule) is { } target ? target.Minimum + (share * (target.Maximum - target.Minimum) / Percent) : share;

    /// <summary>A sum with « sur », converted to the target scale, if any; any other value as it is.</summary>
    public decimal OfSum(SourceRule rule, decimal sum) =>
        rule.OutOf is > 0 and var whole && TargetOf(rule) is { } target ? target.Minimum + (sum * (target.Maximum - target.Minimum) / whole) : sum;

    /// <summary>Unit of the target scale, or of a sum with « sur »; null without either.</summary>
    public string? UnitOf(SourceRule rule) => TargetOf(rule)?.Unit ?? (rule.OutOf is { } whole ? ValueText.UnitOf(whole) : null);

    private Scale? TargetOf(SourceRule rule) => rule.ToScale is { } code ? certification.Scales.FirstOrDefault(s => s.Code == code) : null;

    private static (decimal Minimum, decimal Maximum)? BoundsOf(FieldKind kind) => kind switch
    {
        MarkKind mark => (mark.Minimum, mark.Maximum),
        ChoiceKind choice when choice.Values.Select(v => v.Number).OfType<decimal>().ToList() is { Count: > 0 } numbers => (numbers.Min(), numbers.Max()),
        _ => null,
    };
}
