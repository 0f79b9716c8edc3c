using System.Globalization;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Tests.Office.Survival;

/// <summary>Answers as people type them, and what must be read of each.</summary>
internal sealed class RandomAnswers(Chance chance)
{
    private static readonly string[] Spaces = ["", " ", "\u00A0", "\u202F", "\u2009"];

    private static readonly (string Typed, AnswerStatus Status)[] Words =
    [
        ("abs", AnswerStatus.Absent), ("Absente", AnswerStatus.Absent), ("ABS.", AnswerStatus.Absent), ("NE", AnswerStatus.NotEvaluated),
        ("non évalué", AnswerStatus.NotEvaluated), ("N/A", AnswerStatus.NotApplicable), ("Sans objet", AnswerStatus.NotApplicable),
    ];

    private static readonly string[] Doubtful = [">70", "-5", "soixante-dix", "–", "70-80", "70 ou 80", "?", "env. 70", "7O", "✓", "14/20", "1 000 000", "070"];

    private static readonly string[] Bits =
        ["accueil", "Ça", "l'œuvre", "n° 12", "70 %", "à revoir", "—", "« oui »", "R.2", "=1+1", "café", "𝄞", "e\u0301te\u0301", "NE", "&<>", "100", "(voir 3)", "…"];

    /// <summary>An answer, or null for none.</summary>
    public (string Typed, Expectation Read)? For(FormField field) => chance.Next(5) == 0 && field.Prefill is null ? null : field.Kind switch
    {
        MarkKind kind => Mark(kind),
        ChoiceKind choice => Box(choice),
        NotApplicableKind criteria => chance.Pick(criteria.Criteria) is var code ? (code, Expectation.Of(new CodeValue(code))) : null,
        DateKind => Date(),
        NotesKind => Text(string.Join('\n', Enumerable.Range(0, chance.Next(1, 4)).Select(_ => Line(6)))),
        _ => Text(Line(4)),
    };

    /// <summary>One box, or as it happens two.</summary>
    private (string, Expectation) Box(ChoiceKind choice)
    {
        var (first, second) = (chance.Pick(choice.Values), chance.Pick(choice.Values));
        return chance.Next(10) == 0 && first != second
            ? ($"{first.Code}{Answering.BoxSeparator}{second.Code}", Expectation.Doubt)
            : (first.Code, Expectation.Of(new ChoiceValue(first.Code, first.Label)));
    }

    private (string, Expectation) Mark(MarkKind kind) => chance.Next(10) switch
    {
        0 => Word(),
        1 => (chance.Pick(Doubtful), Expectation.Doubt),
        2 => ((kind.Maximum + chance.Next(1, 99)).ToString(CultureInfo.InvariantCulture), Expectation.Doubt),
        _ => Plain(kind),
    };

    private (string, Expectation) Word()
    {
        var (typed, status) = chance.Pick(Words);
        return (typed, new Expectation(status, null));
    }

    private (string, Expectation) Plain(MarkKind kind)
    {
        var mark = kind.Minimum + (chance.Next(0, ((int)(kind.Maximum - kind.Minimum) * 4) + 1) / 4m);
        mark = kind.WholeNumbers ? Math.Floor(mark) : mark;
        var text = FrenchText.Number(mark);
        var typed = (chance.Next(2) == 0 ? text : text.Replace(',', '.')) + (chance.Next(2) == 0 ? "" : chance.Pick(Spaces) + kind.Unit);
        // A fraction of the scale may be a share: 0,25 or 25 %?
        var isShare = mark is > 0 and < 1 && kind.Maximum >= 100;
        return (typed, isShare ? Expectation.Doubt : Expectation.Of(new MarkValue(mark)));
    }

    private (string, Expectation) Date()
    {
        var day = new DateOnly(2020, 1, 1).AddDays(chance.Next(5000));
        string[] writings =
        [
            FrenchText.ShortDate(day), FrenchText.LongDate(day), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            day.ToString("d'/'M'/'yyyy", CultureInfo.InvariantCulture), day.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture),
        ];
        return chance.Next(8) == 0
            ? (day.ToString("dd'/'MM'/'yy", CultureInfo.InvariantCulture), Expectation.Doubt)
            : (chance.Pick(writings), Expectation.Of(new DateValue(day)));
    }

    private static (string, Expectation) Text(string text) => (text, Expectation.Of(new TextValue(text)));

    /// <summary>Starts with a word of letters, so that it is never blank nor a placeholder of dots.</summary>
    private string Line(int most) => string.Join(' ', Enumerable.Range(0, chance.Next(1, most)).Select(_ => chance.Pick(Bits)).Prepend("Vu"));
}
