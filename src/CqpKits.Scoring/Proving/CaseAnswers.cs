using System.Globalization;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;

namespace CqpKits.Scoring.Proving;

/// <summary>Makes an answer from a value of a worked example.</summary>
internal static class CaseAnswers
{
    private static readonly Dictionary<string, AnswerStatus> Words = new()
    {
        ["manquant"] = AnswerStatus.Missing,
        ["absent"] = AnswerStatus.Absent,
        ["non_evalue"] = AnswerStatus.NotEvaluated,
        ["sans_objet"] = AnswerStatus.NotApplicable,
        ["doute"] = AnswerStatus.Conflict,
    };

    public static Answer Of(FormField field, string text) => Words.TryGetValue(text, out var status)
        ? new Answer { FieldId = field.Id, Status = status, RawText = text, Reason = status == AnswerStatus.Conflict ? "doute" : null }
        : ValueOf(field, text) is { } value
            ? new Answer { FieldId = field.Id, Status = AnswerStatus.Present, Value = value, RawText = text }
            : new Answer { FieldId = field.Id, Status = AnswerStatus.Unreadable, RawText = text, Reason = $"« {text} » n'est pas une valeur de ce champ" };

    private static AnswerValue? ValueOf(FormField field, string text) => field.Kind switch
    {
        MarkKind kind when decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var mark)
            && (kind.WholeNumbers || (mark >= kind.Minimum && mark <= kind.Maximum)) => new MarkValue(mark),
        ChoiceKind kind when kind.Value(text) is { } option => new ChoiceValue(option.Code, option.Label),
        _ => null,
    };
}
