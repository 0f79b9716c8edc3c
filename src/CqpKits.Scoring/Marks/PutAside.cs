using CqpKits.Forms;

namespace CqpKits.Scoring;

/// <summary>Criteria that a form puts aside as not applicable: their codes, each with its comment. Without a comment none is put aside.</summary>
internal static class PutAside
{
    public static IReadOnlySet<string> In(CandidateCase candidate) => (
        from form in candidate.Forms
        where form.Answers is not null
        from field in form.Definition.Fields
        where field.Kind is NotApplicableKind
        let code = (ValueOf(form, field.Id) as CodeValue)?.Code
        where code is not null && field.Comment is not null && ValueOf(form, field.Comment) is not null
        select code).ToHashSet();

    private static AnswerValue? ValueOf(CaseForm form, string fieldId) =>
        form.Answers!.FirstOrDefault(a => a.FieldId == fieldId && a.Status == AnswerStatus.Present)?.Value;
}
