using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Makes the answers that a field may legitimately have, on its scale and with the precision of its marks.</summary>
internal static class SpotValues
{
    private const decimal Step = 0.01m;

    /// <summary>The least favourable answer, or the most.</summary>
    public static Answer End(FormField field, bool isBest) => field.Kind switch
    {
        MarkKind kind => Mark(field, isBest ? kind.Maximum : kind.Minimum),
        ChoiceKind kind when Ranked(kind) is { Count: > 0 } ranked => Choice(field, isBest ? ranked[^1] : ranked[0]),
        _ => Without(field, AnswerStatus.NotApplicable),
    };

    /// <summary>The answer on one side of a threshold (−1 below, 0 at it or next above, 1 above); null when the scale has none there.</summary>
    public static Answer? Near(FormField field, decimal target, int side) => field.Kind switch
    {
        MarkKind kind => Near(target, kind.WholeNumbers ? 1 : Step, side) is var mark && mark >= kind.Minimum && mark <= kind.Maximum ? Mark(field, mark) : null,
        ChoiceKind kind => NearOption([.. Ranked(kind).Where(v => v.Number is not null)], target, side) is { } option ? Choice(field, option) : null,
        _ => null,
    };

    /// <summary>One of the answers of a choice; null when it has no such answer.</summary>
    public static Answer? Option(FormField field, string code) => field.Kind is ChoiceKind kind && kind.Value(code) is { } option ? Choice(field, option) : null;

    /// <summary>
    /// A word instead of a mark; null when it is no legitimate answer: « sans objet » needs such a value on the scale or a rule for it, the other words a rule.
    /// </summary>
    public static Answer? Word(FormField field, AnswerStatus status, MissingPolicy policy) => (status, field.Kind) switch
    {
        (AnswerStatus.Missing, _) => Without(field, status),
        (AnswerStatus.NotApplicable, ChoiceKind kind) when kind.Values.FirstOrDefault(v => v.Sense == ValueSense.NotApplicable) is { } option => Choice(field, option),
        (AnswerStatus.NotApplicable, _) => policy.NotApplicable == MissingTreatment.Undecidable ? null : Without(field, status),
        (AnswerStatus.Absent, MarkKind) => policy.Absent == MissingTreatment.Undecidable ? null : Without(field, status),
        (AnswerStatus.NotEvaluated, MarkKind) => policy.NotEvaluated == MissingTreatment.Undecidable ? null : Without(field, status),
        _ => null,
    };

    /// <summary>The answers of a choice other than « sans objet », from the least favourable.</summary>
    public static IReadOnlyList<ChoiceOption> Ranked(ChoiceKind kind) =>
        [.. kind.Values.Where(v => v.Sense != ValueSense.NotApplicable).Reverse().OrderBy(v => v.Number ?? 0).ThenBy(v => v.Sense == ValueSense.Favorable ? 1 : v.Sense is null ? 0 : -1)];

    /// <summary>A mark.</summary>
    public static Answer Mark(FormField field, decimal mark) => new() { FieldId = field.Id, Status = AnswerStatus.Present, Value = new MarkValue(mark) };

    private static Answer Choice(FormField field, ChoiceOption option) =>
        new() { FieldId = field.Id, Status = AnswerStatus.Present, Value = new ChoiceValue(option.Code, option.Label) };

    private static Answer Without(FormField field, AnswerStatus status) => new() { FieldId = field.Id, Status = status };

    private static decimal Near(decimal target, decimal step, int side)
    {
        var at = decimal.Ceiling(target / step) * step;
        return at + (side * step);
    }

    private static ChoiceOption? NearOption(List<ChoiceOption> ranked, decimal target, int side) => side switch
    {
        < 0 => ranked.LastOrDefault(v => v.Number < target),
        0 => ranked.FirstOrDefault(v => v.Number >= target),
        _ => ranked.FirstOrDefault(v => v.Number > target),
    };
}
