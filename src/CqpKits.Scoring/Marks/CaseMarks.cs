using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Marks;

/// <summary>The single marks of the forms of a candidate.</summary>
internal sealed class CaseMarks
{
    private readonly Lazy<IReadOnlyList<CaseMark>> reported;

    public CaseMarks(CandidateCase candidate)
    {
        var aside = new PutAside(candidate);
        Counted = [.. candidate.Forms.Where(f => f.Definition.Scope != MarkScope.Report).SelectMany(f => MarksOf(f, aside))];
        reported = new(() => [.. candidate.Forms.Where(f => f.Definition.Scope == MarkScope.Report).SelectMany(f => MarksOf(f, aside))]);
    }

    /// <summary>The marks of all forms except reports, whose values are copies and never count.</summary>
    public IReadOnlyList<CaseMark> Counted { get; }

    /// <summary>The values copied into reports.</summary>
    public IReadOnlyList<CaseMark> Reported => reported.Value;

    private static IEnumerable<CaseMark> MarksOf(CaseForm form, PutAside aside)
    {
        var answers = form.Answers is { } given ? ByField(given) : null;
        return
            from field in form.Definition.Fields
            where field.CountsFor is not null
            select new CaseMark(form, field, answers?.GetValueOrDefault(field.Id)) { PutAside = aside.Of(field.ItemCode) };
    }

    /// <summary>The answers by field; several to one field give a conflict, even when they are equal.</summary>
    private static Dictionary<string, Answer> ByField(IReadOnlyList<Answer> answers)
    {
        var byField = new Dictionary<string, Answer>(answers.Count);
        foreach (var answer in answers)
        {
            if (!byField.TryAdd(answer.FieldId, answer))
            {
                byField[answer.FieldId] = byField[answer.FieldId] with { Status = AnswerStatus.Conflict, Value = null, Reason = "deux réponses pour le même champ" };
            }
        }

        return byField;
    }
}

/// <summary>A mark that a form asks for.</summary>
/// <param name="Form">The form.</param>
/// <param name="Field">The field.</param>
/// <param name="Answer">Its answer; null when the form has not come back.</param>
internal sealed record CaseMark(CaseForm Form, FormField Field, Answer? Answer)
{
    public string Assessor => Form.Definition.Assessor;

    public MarkScope Scope => Form.Definition.Scope;

    public string Node => Field.CountsFor!;

    /// <summary>Id of the field as it is declared, without the code of the item it repeats over.</summary>
    public string Name => OwnName.ToString();

    /// <summary>Whether <paramref name="name"/> is its <see cref="Name"/>.</summary>
    public bool IsNamed(string? name) => name is not null && OwnName.SequenceEqual(name);

    private ReadOnlySpan<char> OwnName => Field.ItemCode is { } item && Field.Id.Length > item.Length && Field.Id[item.Length] == '.' && Field.Id.StartsWith(item, StringComparison.Ordinal)
        ? Field.Id.AsSpan(item.Length + 1)
        : Field.Id;

    /// <summary>The number, when it was read without doubt; else null.</summary>
    public decimal? Value => Answer is { Status: AnswerStatus.Present, Value: MarkValue mark } ? mark.Mark : null;

    /// <summary>The value chosen, when it was read without doubt; else null, as for a number.</summary>
    public ChoiceOption? Chosen => Answer is { Status: AnswerStatus.Present, Value: ChoiceValue value } && Field.Kind is ChoiceKind kind ? kind.Value(value.Code) : null;

    /// <summary>What the lines « sans objet » say of its criterion.</summary>
    public Aside PutAside { get; init; }

    /// <summary>What is missing for this mark; null when it was read without doubt.</summary>
    public Lack? Lack => Answer is { Status: AnswerStatus.Present } ? null : Lacks.OfMark(this);
}
