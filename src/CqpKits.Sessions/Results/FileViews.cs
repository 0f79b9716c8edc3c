using CqpKits.Authoring.Results;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;

namespace CqpKits.Sessions.Results;

/// <summary>Returned files → the view of them: what each is, every answer, and what is asked of a person.</summary>
internal static class FileViews
{
    /// <summary>How many ended how.</summary>
    public static TotalsView Totals(IReadOnlyList<ReturnedFile> files)
    {
        int Count(Disposition disposition) => files.Count(f => f.Disposition == disposition);
        return new TotalsView(
            files.Count, Count(Disposition.Read), Count(Disposition.ReadWithDoubts), Count(Disposition.Duplicate), Count(Disposition.Refused),
            Count(Disposition.KitDocument));
    }

    /// <summary>A file.</summary>
    public static FileView Of(ReturnedFile file) => new()
    {
        Path = file.Path,
        Sha256 = file.Sha256,
        Status = DispositionWords.Of(file.Disposition),
        Code = file.Issue?.Code.ToString(),
        Form = file.Definition?.Form,
        Version = file.Definition?.Version,
        Candidate = ViewText.Filled(file.Candidate),
        Holder = ViewText.Filled(file.Holder),
        Answers = [.. file.Answers.Select(a => Of(a, file.Definition!))],
    };

    /// <summary>A question to a person.</summary>
    public static QuestionView Of(ReviewItem item) => new(
        item.File.Path, item.File.Sha256, item.Field.Id, item.Field.Label, ViewText.Filled(item.File.Candidate), item.Answer.RawText, item.Answer.Reason, item.Expected);

    private static AnswerView Of(Answer answer, FormDefinition definition) => new()
    {
        Field = answer.FieldId,
        Label = definition.Field(answer.FieldId)?.Label ?? answer.FieldId,
        Status = AnswerWords.Of(answer.Status),
        Value = answer.Value?.Display,
        RawText = ViewText.Filled(answer.RawText),
        Origin = AnswerWords.Of(answer.Origin),
        Anchors = answer.Anchors.Count == 0 ? null : [.. answer.Anchors.Select(AnswerWords.Of)],
        Place = ViewText.Filled(answer.Place),
        Reason = answer.Reason,
        EnteredBy = answer.EnteredBy,
        Decision = answer.Decision is { } d ? new AnswerDecisionView(d.By, d.Why, d.Day, d.Source, AnswerWords.Of(d.Before), d.Reason) : null,
    };
}
