using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving;

/// <summary>What a worked example writes in the fields of an assessor.</summary>
/// <param name="certification">The certification.</param>
/// <param name="given">The worked example.</param>
/// <param name="assessor">Code of the assessor.</param>
/// <param name="sources">What the rule set takes of the assessor.</param>
/// <param name="fields">The fields of all forms of the assessor.</param>
internal sealed class CaseTexts(Certification certification, RuleCase given, string assessor, List<SourceRule> sources, IReadOnlyList<FormField> fields)
{
    /// <summary>What divisors of ratios are, so that the values of a worked example are percentages.</summary>
    private const string Divisor = "100";

    private const string Missing = "manquant";

    /// <summary>True when the rule set uses the field; the others are left empty, because the marks of a worked example are not for them.</summary>
    public bool IsTaken(FormField field) =>
        field.CountsFor is not null && (sources.Count == 0 || sources.Any(s => s.Field is null || IsNamed(field, s.Field) || IsNamed(field, s.Over)));

    /// <summary>The text of a field on the form of a person, counted from 0.</summary>
    public string Of(FormField field, int person) =>
        !IsDivisor(field) ? ValueOf(field, person)
        : IsOfPassNotTaken(field, person) ? Missing
        : Divisor;

    /// <summary>Whether an exception (« sauf ») is for a field.</summary>
    public static bool Concerns(CaseException exception, FormField field, Certification certification) =>
        (exception.Item is null || exception.Item == field.CountsFor || certification.SkillsBlocks.Any(b => b.Code == exception.Item && b.Domain == field.CountsFor))
        && (exception.Pass is null || exception.Pass == field.Pass)
        && (exception.Marks.Count == 0 || exception.Marks.Contains(field.ItemCode));

    private string ValueOf(FormField field, int person)
    {
        var value = given.Exceptions.LastOrDefault(e => e.Assessor == assessor && Concerns(e, field, certification))?.Value ?? given.Marks[assessor];
        return value.Texts[Math.Min(person, value.Texts.Count - 1)];
    }

    /// <summary>Whether the person gives no mark in the pass of a divisor: the pass was not taken, and nothing of it is filled in.</summary>
    private bool IsOfPassNotTaken(FormField divisor, int person) =>
        divisor.Pass is not null && fields.Where(f => f.Pass == divisor.Pass && IsTaken(f) && !IsDivisor(f)).All(f => ValueOf(f, person) == Missing);

    private bool IsDivisor(FormField field) => sources.Any(s => IsNamed(field, s.Over));

    private static bool IsNamed(FormField field, string? name) =>
        name is not null && (field.Id == name || field.Id.EndsWith("." + name, StringComparison.Ordinal));
}
