using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Tests.Pdf.Reading;

/// <summary>Answers of a form by chance: what is typed, and what must be read of it.</summary>
internal sealed class PdfAnswers(Chance chance)
{
    private static readonly string[] Words = ["très", "bien", "œuvre", "(suite)", "50 %", "Łódź", "c\\d", "l’été", "—", "Ωmega", "n° 3", "« cité »", "fin", "€", "à-côté"];

    /// <summary>What is typed into each spot, and the values; a field without is left empty.</summary>
    public (Dictionary<string, string> Typed, Dictionary<string, AnswerValue?> Read) Of(FormDefinition definition)
    {
        var (typed, read) = (new Dictionary<string, string>(), new Dictionary<string, AnswerValue?>());
        foreach (var field in definition.Fields.Where(f => f.Kind.CarriesValue))
        {
            read[field.Id] = chance.Next(4) == 0 ? null : Answer(field, typed);
        }

        return (typed, read);
    }

    private AnswerValue Answer(FormField field, Dictionary<string, string> typed)
    {
        switch (field.Kind)
        {
            case ChoiceKind choice:
                var option = chance.Pick(choice.Values);
                typed[$"{field.Id}={option.Code}"] = "Oui";
                return new ChoiceValue(option.Code, option.Label);
            case NotApplicableKind criteria:
                return new CodeValue(typed[field.Id] = chance.Pick(criteria.Criteria));
            case MarkKind kind:
                var mark = kind.Minimum + chance.Next((int)(kind.Maximum - kind.Minimum) + 1);
                mark += !kind.WholeNumbers && mark >= 2 && mark < kind.Maximum && chance.Next(3) == 0 ? 0.5m : 0;
                typed[field.Id] = FrenchText.Number(mark);
                return new MarkValue(mark);
            case DateKind:
                var day = new DateOnly(2027, 1, 1).AddDays(chance.Next(700));
                typed[field.Id] = FrenchText.ShortDate(day);
                return new DateValue(day);
            case NotesKind:
                return new TextValue(typed[field.Id] = Text() + (chance.Next(2) == 0 ? "\n" + Text() : ""));
            default:
                return new TextValue(typed[field.Id] = Text());
        }
    }

    private string Text() => string.Join(' ', Enumerable.Range(0, chance.Next(1, 6)).Select(_ => chance.Pick(Words)));
}
