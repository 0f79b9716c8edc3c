using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.Scoring.Cases;

namespace CqpKits.Scoring.Marks;

/// <summary>The criteria that lines « sans objet » of a candidate's forms say do not apply.</summary>
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

    /// <summary>What the lines say of a criterion. A line that cannot be read may name any criterion.</summary>
    public Aside Of(string? criterion) =>
        criterion is not null && reasonedByCode.TryGetValue(criterion, out var isReasoned) ? isReasoned ? Aside.Reasoned : Aside.Unreasoned
        : isDoubtful ? Aside.InDoubt
        : Aside.No;

    private static Answer? Find(CaseForm form, string fieldId) => form.Answers!.FirstOrDefault(a => a.FieldId == fieldId);
}

/// <summary>Whether a line « sans objet » names a criterion.</summary>
internal enum Aside
{
    /// <summary>No line names it.</summary>
    No,

    /// <summary>A line names it and gives a reason.</summary>
    Reasoned,

    /// <summary>A line names it without a reason.</summary>
    Unreasoned,

    /// <summary>A line cannot be read and may name it.</summary>
    InDoubt,
}
