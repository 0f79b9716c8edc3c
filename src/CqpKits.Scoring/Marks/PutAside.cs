using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Scoring.Cases;

namespace CqpKits.Scoring.Marks;

/// <summary>Criteria that a candidate's forms put aside as not applicable.</summary>
internal sealed class PutAside
{
    private readonly Dictionary<string, bool> reasonedByCode;
    private readonly bool isDoubtful;

    public PutAside(CandidateCase candidate)
    {
        var lines = (
            from form in candidate.Forms
            where form.Answers is not null
            from field in form.Definition.Fields
            where field.Kind is NotApplicableKind
            select (Answer: Find(form, field.Id), IsReasoned: field.Comment is not null && Find(form, field.Comment) is { Status: AnswerStatus.Present })).ToList();
        isDoubtful = lines.Any(l => l.Answer?.NeedsReview == true);
        reasonedByCode = lines.Where(l => l.Answer is { Status: AnswerStatus.Present, Value: CodeValue })
            .GroupBy(l => ((CodeValue)l.Answer!.Value!).Code)
            .ToDictionary(g => g.Key, g => g.All(l => l.IsReasoned));
    }

    /// <summary>What the lines say of a criterion. A line that cannot be read may mean any of them.</summary>
    public Aside Of(string? criterion) =>
        criterion is not null && reasonedByCode.TryGetValue(criterion, out var isReasoned) ? isReasoned ? Aside.Reasoned : Aside.Unreasoned
        : isDoubtful ? Aside.InDoubt
        : Aside.No;

    private static Answer? Find(CaseForm form, string fieldId) => form.Answers!.FirstOrDefault(a => a.FieldId == fieldId);
}

/// <summary>Whether a criterion is put aside as not applicable.</summary>
internal enum Aside
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It is, and it is said why.</summary>
    Reasoned,

    /// <summary>It is, without a word.</summary>
    Unreasoned,

    /// <summary>A line cannot be read.</summary>
    InDoubt,
}
