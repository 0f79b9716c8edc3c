using CqpKits.Docx;
using CqpKits.Forms;
using CqpKits.Kits;

namespace CqpKits.Tests.Survival;

/// <summary>What a person answers in a form: a text for each field, and the value that must be read of it; no text for a field left empty.</summary>
internal sealed class Answering
{
    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, AnswerValue?> expected = [];

    private Answering(SurvivalForm form, Func<FormField, int, (string Typed, AnswerValue Value)?> answer)
    {
        foreach (var field in form.Definition.Fields.Where(f => f.Kind.CarriesValue))
        {
            expected[field.Id] = form.Prefilled(field.Id);
        }

        foreach (var (index, field) in form.Open.Index())
        {
            if (answer(field, index) is var (typed, value))
            {
                texts[FieldAnchors.Tag(field.Id)] = typed;
                expected[field.Id] = value;
            }
        }
    }

    /// <summary>Every field answered, each with a value of its own.</summary>
    public static Answering Complete(SurvivalForm form) => new(form, (field, index) => Distinct(field, index));

    /// <summary>One field in three left empty; the candidate's name stays, since a form without is nobody's.</summary>
    public static Answering WithGaps(SurvivalForm form) => new(form, (field, index) => index % 3 == 2 && field.Prefill is null ? null : Distinct(field, index));

    /// <summary>What <paramref name="answer"/> gives.</summary>
    public static Answering Of(SurvivalForm form, Func<FormField, int, (string Typed, AnswerValue Value)?> answer) => new(form, answer);

    /// <summary>Text for a control, or null.</summary>
    public string? TextOf(string tag) => texts.GetValueOrDefault(tag);

    /// <summary>How what was read compares: right, handed to a person, or wrong without a word.</summary>
    public Tally Compare(string where, ReturnedFile read)
    {
        var answers = read.Answers.ToDictionary(a => a.FieldId);
        return expected.Aggregate(Tally.None, (sum, e) => sum + Compare(where, e.Key, e.Value, answers.GetValueOrDefault(e.Key)));
    }

    private static Tally Compare(string where, string field, AnswerValue? value, Answer? answer) => answer switch
    {
        null or { NeedsReview: true } => Tally.ForReview,
        _ when answer.Value == value && answer.Status == (value is null ? AnswerStatus.Missing : AnswerStatus.Present) => Tally.AsRight,
        _ => Tally.AsWrong($"{where}: {field} read « {answer.Value?.Display ?? answer.Status.ToString()} » (raw « {answer.RawText} »), typed « {value?.Display} »"),
    };

    private static (string Typed, AnswerValue Value) Distinct(FormField field, int index)
    {
        var day = new DateOnly(2027, 3, 1).AddDays(index);
        return field.Kind switch
        {
            MarkKind kind => Mark(kind.Minimum + (((index * 7) + 3) % ((int)(kind.Maximum - kind.Minimum) * 2) / 2m)),
            DateKind => (FrenchText.ShortDate(day), new DateValue(day)),
            NotesKind => Text($"Première ligne {index} — « œuvre »\nseconde ligne, 50 %"),
            _ => Text($"Réponse n° {index} d'Anaïs"),
        };
    }

    private static (string, AnswerValue) Mark(decimal mark) => (FrenchText.Number(mark), new MarkValue(mark));

    private static (string, AnswerValue) Text(string text) => (text, new TextValue(text));
}
