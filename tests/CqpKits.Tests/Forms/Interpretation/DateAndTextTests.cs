using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CsCheck;
using static CqpKits.Tests.Forms.Interpretation.Fields;

namespace CqpKits.Tests.Forms.Interpretation;

public sealed class DateAndTextTests
{
    [Theory]
    [InlineData("16/06/2011", "2011-06-16")]
    [InlineData("6/6/2011", "2011-06-06")]
    [InlineData("16-06-2011", "2011-06-16")]
    [InlineData("16.06.2011", "2011-06-16")]
    [InlineData("2011-06-16", "2011-06-16")]
    [InlineData("16 juin 2011", "2011-06-16")]
    [InlineData("1er\u00A0Août 2012", "2012-08-01")]
    [InlineData("1er aout 2012", "2012-08-01")]
    [InlineData("3 de\u0301cembre 2012", "2012-12-03")]
    [InlineData("29/02/2012", "2012-02-29")]
    public void Dates(string text, string day) =>
        Assert.Equal(new DateValue(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), Typed(new DateKind(), text).Value);

    [Theory]
    [InlineData("16/06/11", "siècle")]
    [InlineData("16 juin 11", "siècle")]
    [InlineData("29/02/2011", "calendrier")]
    [InlineData("06/16/2011", "calendrier")]
    [InlineData("31 avril 2011", "calendrier")]
    [InlineData("16/06/0011", "calendrier")]
    [InlineData("0/06/2011", "calendrier")]
    [InlineData("16/06-2011", "n'est pas une date")]
    [InlineData("2er juin 2011", "n'est pas une date")]
    [InlineData("16 brumaire 2011", "n'est pas une date")]
    [InlineData("juin 2011", "n'est pas une date")]
    [InlineData("1６/06/2011", "n'est pas une date")]
    [InlineData("16/06/2011 et 17/06/2011", "n'est pas une date")]
    [InlineData("demain", "n'est pas une date")]
    public void Doubtful_dates(string text, string because)
    {
        var answer = Typed(new DateKind(), text);
        Assert.Equal((AnswerStatus.Conflict, null), (answer.Status, answer.Value));
        Assert.Contains(because, answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_day_is_read_back_from_its_french_writings() =>
        Gen.Int[0, 80_000].Select(n => new DateOnly(1950, 1, 1).AddDays(n)).Sample(day =>
        {
            Assert.Equal(new DateValue(day), Typed(new DateKind(), FrenchText.ShortDate(day)).Value);
            Assert.Equal(new DateValue(day), Typed(new DateKind(), FrenchText.LongDate(day)).Value);
        });

    [Theory]
    [InlineData("  deux  mots \n\nsuite\u00A0", "deux  mots \n\nsuite")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("absent", "absent")]
    [InlineData("–", "–")]
    [InlineData("70", "70")]
    public void Texts_are_kept_as_typed(string text, string expected)
    {
        Assert.Equal(new TextValue(expected), Typed(new NotesKind(), text).Value);
        Assert.Equal(new TextValue(expected), Typed(new TextKind(), text).Value);
    }

    [Theory]
    [InlineData("Vos notes", AnswerStatus.Missing)]
    [InlineData(" vos  NOTES\n", AnswerStatus.Missing)]
    [InlineData("Vos notes : très bien", AnswerStatus.Conflict)]
    [InlineData("Très bien Vos notes", AnswerStatus.Conflict)]
    [InlineData("Vos très bonnes notes", AnswerStatus.Conflict)]
    [InlineData("Vos", AnswerStatus.Present)]
    [InlineData("Click or tap here to enter text.", AnswerStatus.Missing)]
    public void Placeholders_of_notes(string text, AnswerStatus status) => Assert.Equal(status, Typed(new NotesKind(), text).Status);

    [Fact]
    public void Folding_knows_accents_ligatures_and_combining_marks() =>
        Assert.Equal("etes-vous a l'oeuvre ? ...", FrenchText.Fold(" Êtes\u2011vous a\u0300 l’ŒUVRE\u202F?\u00A0…"));
}
