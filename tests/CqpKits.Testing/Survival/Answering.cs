using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Sessions.Returned;
using CqpKits.Treatments;

namespace CqpKits.Testing.Survival;

/// <summary>What a person answers in a form: a text for each field, and what must be read of it; no text for a field left empty.</summary>
internal sealed class Answering
{
    /// <summary>Between the codes of boxes that are ticked together.</summary>
    public const char BoxSeparator = '+';

    private readonly Dictionary<string, string> texts = [];
    private readonly Dictionary<string, Expectation> expected = [];

    private Answering(SurvivalForm form, Func<FormField, int, (string Typed, Expectation Read)?> answer)
    {
        foreach (var field in form.Definition.Fields.Where(f => f.Kind.CarriesValue))
        {
            expected[field.Id] = Expectation.Of(form.Prefilled(field.Id));
        }

        foreach (var (index, field) in form.Open.Index())
        {
            if (answer(field, index) is var (typed, read))
            {
                Type(field, typed);
                expected[field.Id] = read;
            }
        }
    }

    private void Type(FormField field, string typed)
    {
        if (field.Kind is not ChoiceKind)
        {
            texts[FieldAnchors.Tag(field.Id)] = typed;
            return;
        }

        foreach (var code in typed.Split(BoxSeparator))
        {
            texts[FieldAnchors.Tag($"{field.Id}={code}")] = Filler.Ticked;
        }
    }

    /// <summary>Every field answered, each with a value of its own.</summary>
    public static Answering Complete(SurvivalForm form) => new(form, (field, index) => Distinct(field, index));

    /// <summary>One field in three left empty; the candidate's name stays, since a form without is nobody's.</summary>
    public static Answering WithGaps(SurvivalForm form) => new(form, (field, index) => index % 3 == 2 && field.Prefill is null ? null : Distinct(field, index));

    /// <summary>What <paramref name="answer"/> gives.</summary>
    public static Answering Of(SurvivalForm form, Func<FormField, int, (string Typed, Expectation Read)?> answer) => new(form, answer);

    /// <summary>Text for a control, or null.</summary>
    public string? TextOf(string tag) => texts.GetValueOrDefault(tag);

    /// <summary>How what was read compares: right, handed to a person, or wrong without a word.</summary>
    /// <param name="where">For the description of what is wrong.</param>
    /// <param name="read">What was read.</param>
    /// <param name="disputed">Fields that must be handed to a person, whatever was typed.</param>
    public Tally Compare(string where, ReturnedFile read, IReadOnlySet<string> disputed)
    {
        var answers = read.Answers.ToDictionary(a => a.FieldId);
        return expected.Aggregate(
            Tally.None,
            (sum, e) => sum + (disputed.Contains(e.Key) ? Expectation.Doubt : e.Value).Compare(where, e.Key, answers.GetValueOrDefault(e.Key)));
    }

    private static (string Typed, Expectation Read) Distinct(FormField field, int index)
    {
        var day = new DateOnly(2027, 3, 1).AddDays(index);
        return field.Kind switch
        {
            ChoiceKind choice => Choice(choice.Values[index % choice.Values.Count]),
            NotApplicableKind criteria => (criteria.Criteria[index % criteria.Criteria.Count], Expectation.Of(new CodeValue(criteria.Criteria[index % criteria.Criteria.Count]))),
            MarkKind { WholeNumbers: true } kind => Mark(kind.Minimum + (((index * 7) + 3) % (int)(kind.Maximum - kind.Minimum))),
            MarkKind kind => Mark(kind.Minimum + (((index * 7) + 3) % ((int)(kind.Maximum - kind.Minimum) * 2) / 2m)),
            DateKind => (FrenchText.ShortDate(day), Expectation.Of(new DateValue(day))),
            NotesKind => Text($"Première ligne {index} — « œuvre »\nseconde ligne, 50 %"),
            _ => Text($"Réponse n° {index} d'Anaïs"),
        };
    }

    private static (string, Expectation) Choice(ChoiceOption option) => (option.Code, Expectation.Of(new ChoiceValue(option.Code, option.Label)));

    private static (string, Expectation) Mark(decimal mark) => (FrenchText.Number(mark), Expectation.Of(new MarkValue(mark)));

    private static (string, Expectation) Text(string text) => (text, Expectation.Of(new TextValue(text)));
}
