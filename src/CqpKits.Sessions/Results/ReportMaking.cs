using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;

namespace CqpKits.Sessions.Results;

/// <summary>Results → report.</summary>
internal static class ReportMaking
{
    public static ReturnsReport Of(IReadOnlyList<ReturnedFile> files, IReadOnlyList<SessionResult>? sessions, IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        Totals = Totals(files),
        Files = [.. files.Select(Of)],
        Questions = [.. ReviewItem.Of(files).Select(Of)],
        Sessions = sessions is null ? null : [.. sessions.Select(s => new SessionReport(s.Certification, s.Session, [.. s.Results.Select(CandidateReporting.Of)]))],
        Messages = [.. diagnostics.Select(MessageReport.Of)],
    };

    public static TotalsReport Totals(IReadOnlyList<ReturnedFile> files)
    {
        int Count(Disposition disposition) => files.Count(f => f.Disposition == disposition);
        return new TotalsReport(
            files.Count, Count(Disposition.Read), Count(Disposition.ReadWithDoubts), Count(Disposition.Duplicate), Count(Disposition.Refused),
            Count(Disposition.KitDocument));
    }

    private static FileReport Of(ReturnedFile file) => new()
    {
        Path = file.Path,
        Sha256 = file.Sha256,
        Disposition = FrenchWords.Of(file.Disposition),
        Code = file.Issue?.Code.ToString(),
        Form = file.Definition?.Form,
        Version = file.Definition?.Version,
        Candidate = Text(file.Candidate),
        Holder = Text(file.Holder),
        Answers = [.. file.Answers.Select(a => Of(a, file.Definition!))],
    };

    private static AnswerReport Of(Answer answer, FormDefinition definition) => new()
    {
        Field = answer.FieldId,
        Label = definition.Field(answer.FieldId)?.Label ?? answer.FieldId,
        Status = FrenchWords.Of(answer.Status),
        Value = answer.Value?.Display,
        RawText = Text(answer.RawText),
        Origin = FrenchWords.Of(answer.Origin),
        Anchors = answer.Anchors.Count == 0 ? null : [.. answer.Anchors.Select(FrenchWords.Of)],
        Place = Text(answer.Place),
        Reason = answer.Reason,
        EnteredBy = answer.EnteredBy,
        Decision = answer.Decision is { } d ? new DecisionReport(d.By, d.Why, d.Day, d.Source, FrenchWords.Of(d.Before), d.Reason) : null,
    };

    private static QuestionReport Of(ReviewItem item) => new(
        item.File.Path, item.File.Sha256, item.Field.Id, item.Field.Label, Text(item.File.Candidate), item.Answer.RawText, item.Answer.Reason, item.Expected);

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
