using CqpKits.Forms.Anchors;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Returns.Pdf.Content;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>Answers by chance that a program can set and that fit their fields, and what must be read of each: nothing of them is for a person to settle.</summary>
internal sealed class FittingAnswers(Chance chance)
{
    /// <summary>More than any letter of a text is wide on average, in points, and than a line is high.</summary>
    private const double Letter = 6.5, Line = 15;

    private static readonly string[] Words =
        ["accueil", "Ça", "l'œuvre", "n° 12", "70 %", "à revoir", "—", "« oui »", "R.2", "café", "30 €", "ŒUVRE", "(voir 3)", "c\\d", "&<>", "Noël", "où", "l’été", "…", "a:b", "100"];

    /// <summary>What is entered into a form, and what must be read of each of its fields.</summary>
    public (IReadOnlyList<PdfEntry> Entries, IReadOnlyDictionary<string, Expectation> Read) For(BlankForm form)
    {
        var (entries, read) = (new List<PdfEntry>(), new Dictionary<string, Expectation>());
        foreach (var field in form.Definition.Fields.Where(f => f.Kind.CarriesValue))
        {
            var untouched = form.Untouched[field.Id].Value;
            var value = untouched ?? (chance.Next(5) == 0 && field.Prefill is null ? null : Answer(form, field));
            read[field.Id] = Expectation.Of(value);
            if (untouched is null && value is not null)
            {
                entries.Add(Entry(field, value));
            }
        }

        return (entries, read);
    }

    private static PdfEntry Entry(FormField field, AnswerValue value) => value is ChoiceValue chosen
        ? new PdfEntry(FieldAnchors.PdfName(field.Spots.Single(s => s.Value == chosen.Code).Id), Text: null)
        : new PdfEntry(FieldAnchors.PdfName(field.Id), value.Display);

    private AnswerValue Answer(BlankForm form, FormField field)
    {
        switch (field.Kind)
        {
            case ChoiceKind choice:
                var option = chance.Pick(choice.Values);
                return new ChoiceValue(option.Code, option.Label);
            case NotApplicableKind criteria:
                return new CodeValue(chance.Pick(criteria.Criteria));
            case MarkKind kind:
                var mark = kind.Minimum + chance.Next((int)(kind.Maximum - kind.Minimum) + 1);
                return new MarkValue(mark + (!kind.WholeNumbers && mark >= 2 && mark < kind.Maximum && chance.Next(3) == 0 ? 0.5m : 0));
            case DateKind:
                return new DateValue(new DateOnly(2020, 1, 1).AddDays(chance.Next(5000)));
            case NotesKind:
                return new TextValue(Lines(form.RoomOf(FieldAnchors.PdfName(field.Id))));
            default:
                return new TextValue(OneLine(form.RoomOf(FieldAnchors.PdfName(field.Id))));
        }
    }

    private string Lines(Area room) => string.Join('\n', Enumerable.Range(0, chance.Next(1, Math.Max(2, (int)(room.Height / Line)))).Select(_ => OneLine(room)));

    /// <summary>Starts with a word of letters, so that it is no placeholder of dots nor a word that says why there is no answer.</summary>
    private string OneLine(Area room)
    {
        var text = "Vu";
        for (var left = chance.Next(8); left > 0; left--)
        {
            var longer = $"{text} {chance.Pick(Words)}";
            text = longer.Length * Letter <= room.Width ? longer : text;
        }

        return text;
    }
}
