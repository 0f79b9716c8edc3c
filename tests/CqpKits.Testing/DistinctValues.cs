using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Treatments;

namespace CqpKits.Testing;

/// <summary>A value of its own for every field of a form, so that two fields that change places are seen.</summary>
internal sealed class DistinctValues
{
    private readonly Dictionary<string, (string Typed, AnswerValue Value)> byTag = [];
    private readonly Dictionary<string, AnswerValue> byField = [];

    public DistinctValues(FormDefinition definition)
    {
        foreach (var (index, field) in definition.Fields.Where(f => f.Kind.CarriesValue).Index())
        {
            var pair = Make(field.Kind, index + 1);
            byTag[FieldAnchors.Tag(field.Spots.Single(s => s.Value == (pair.Value as ChoiceValue)?.Code).Id)] = pair;
            byField[field.Id] = pair.Value;
        }
    }

    public string? TextOf(string tag) => byTag.TryGetValue(tag, out var pair) ? pair.Typed : null;

    /// <summary>The file with every control filled.</summary>
    public DocxFile Fill(DocxFile file, FillManner manner = FillManner.AsWord) => Filler.Fill(file, TextOf, manner);

    /// <summary>Asserts that exactly these values were read.</summary>
    public void AssertRead(IReadOnlyList<Answer> answers)
    {
        var wrong = answers.Where(a => a.Status != AnswerStatus.Present || a.Value != byField[a.FieldId])
            .Select(a => $"{a.FieldId}: {a.Status} « {a.Value?.Display} » raw « {a.RawText} » {a.Reason}, expected « {byField[a.FieldId].Display} »");
        Assert.Equal("", string.Join('\n', wrong));
        Assert.Equal(byField.Count, answers.Count);
    }

    private static (string Typed, AnswerValue Value) Make(FieldKind kind, int n)
    {
        var day = new DateOnly(2027, 3, 1).AddDays(n);
        return kind switch
        {
            MarkKind { WholeNumbers: true } => (FrenchText.Number(10 + n), new MarkValue(10 + n)),
            MarkKind => (FrenchText.Number(9.5m + n), new MarkValue(9.5m + n)),
            ChoiceKind choice => (Filler.Ticked, Chosen(choice.Values[n * n % choice.Values.Count])),
            NotApplicableKind criterion => (criterion.Criteria[n % criterion.Criteria.Count], new CodeValue(criterion.Criteria[n % criterion.Criteria.Count])),
            DateKind => (FrenchText.ShortDate(day), new DateValue(day)),
            NotesKind => ($"Première ligne {n} — « œuvre »\nseconde ligne, 50 %", new TextValue($"Première ligne {n} — « œuvre »\nseconde ligne, 50 %")),
            _ => ($"Réponse n° {n} d'Anaïs", new TextValue($"Réponse n° {n} d'Anaïs")),
        };
    }

    private static ChoiceValue Chosen(ChoiceOption option) => new(option.Code, option.Label);
}
