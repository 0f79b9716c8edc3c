using System.Globalization;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CsCheck;
using static CqpKits.Tests.Forms.Interpretation.Fields;

namespace CqpKits.Tests.Forms.Interpretation;

public sealed class MarkTests
{
    [Theory]
    [InlineData("70", "70")]
    [InlineData("0", "0")]
    [InlineData("100", "100")]
    [InlineData("1", "1")]
    [InlineData("70%", "70")]
    [InlineData("70 %", "70")]
    [InlineData("70\u00A0%", "70")]
    [InlineData("70\u202F%", "70")]
    [InlineData("70\u2009%", "70")]
    [InlineData("70,5", "70.5")]
    [InlineData("70.5", "70.5")]
    [InlineData("70,50 %", "70.5")]
    [InlineData("66,667", "66.667")]
    [InlineData("  70\u00A0", "70")]
    [InlineData("\n70\n", "70")]
    [InlineData("\u200B70\uFEFF", "70")]
    [InlineData("33,33333333333333333333333333", "33.33333333333333333333333333")]
    public void Marks(string text, string expected)
    {
        var answer = Typed(Percent, text);
        Assert.Equal((AnswerStatus.Present, null), (answer.Status, answer.Reason));
        Assert.Equal(new MarkValue(decimal.Parse(expected, CultureInfo.InvariantCulture)), answer.Value);
        Assert.Equal(text.Trim(), answer.RawText);
    }

    [Theory]
    [InlineData("070", "commence par un zéro")]
    [InlineData("00", "commence par un zéro")]
    [InlineData("00,5", "commence par un zéro")]
    [InlineData("0,7", "0,7 ou 70 ?")]
    [InlineData("0.05", "0.05 ou 5 ?")]
    [InlineData("0,7 %", "0,7 ou 70 ?")]
    [InlineData("130", "hors de l'échelle")]
    [InlineData("100,01", "hors de l'échelle")]
    [InlineData("101 %", "hors de l'échelle")]
    [InlineData("6080", "hors de l'échelle")]
    [InlineData("800 %", "hors de l'échelle")]
    [InlineData("70/100", "fraction")]
    [InlineData("14 / 20", "fraction")]
    [InlineData("14 sur 20", "fraction")]
    [InlineData(">70", "comparaison")]
    [InlineData("≥ 70", "comparaison")]
    [InlineData("-5", "signe")]
    [InlineData("\u22125", "signe")]
    [InlineData("+70", "signe")]
    [InlineData("soixante-dix", "toutes lettres")]
    [InlineData("Cent", "toutes lettres")]
    [InlineData("70 75", "plusieurs nombres")]
    [InlineData("7 0", "plusieurs nombres")]
    [InlineData("70\n75", "plusieurs lignes")]
    [InlineData("70-80", "plusieurs valeurs")]
    [InlineData("70 à 80 %", "plusieurs valeurs")]
    [InlineData("70 ou 80", "plusieurs valeurs")]
    [InlineData("7O", "lettres aux chiffres")]
    [InlineData("l0", "lettres aux chiffres")]
    [InlineData("~70", "approchée")]
    [InlineData("env. 70", "approchée")]
    [InlineData("70 ?", "point d'interrogation")]
    [InlineData("?", "point d'interrogation")]
    [InlineData("1e2", "scientifique")]
    [InlineData("1 000", "milliers")]
    [InlineData("1.000", "milliers")]
    [InlineData("1,000", "milliers")]
    [InlineData("1.000,5", "milliers")]
    [InlineData("７０", "autre écriture")]
    [InlineData("٧٠", "autre écriture")]
    [InlineData("70½", "autre écriture")]
    [InlineData("7\u200B0", "caractère invisible")]
    [InlineData("\u202E07", "sens d'écriture")]
    [InlineData("–", "tiret")]
    [InlineData("-", "tiret")]
    [InlineData("—", "tiret")]
    [InlineData("x", "coche")]
    [InlineData("✓", "coche")]
    [InlineData("bien", "n'est pas un nombre")]
    [InlineData("70.", "n'est pas un nombre")]
    [InlineData(",5", "n'est pas un nombre")]
    [InlineData("7,0,5", "plusieurs nombres")]
    [InlineData("70 % %", "« % » de trop")]
    [InlineData("70 points", "n'est pas un nombre")]
    [InlineData("70,00000000000000000000000000001", "trop de chiffres")]
    [InlineData("99999999999999999999999999999999", "trop de chiffres")]
    [InlineData("absent en mars 70", "n'est pas un nombre")]
    [InlineData("un texte bien trop long pour être une note, qui raconte ce qui s'est passé ce jour-là avec 70", "trop long")]
    public void Doubts(string text, string because)
    {
        var answer = Typed(Percent, text);
        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Null(answer.Value);
        Assert.Contains(because, answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abs", AnswerStatus.Absent)]
    [InlineData("Abs.", AnswerStatus.Absent)]
    [InlineData("ABSENT", AnswerStatus.Absent)]
    [InlineData("absente", AnswerStatus.Absent)]
    [InlineData("absent(e)", AnswerStatus.Absent)]
    [InlineData("abs. justifiée", AnswerStatus.Absent)]
    [InlineData("absence non justifiée", AnswerStatus.Absent)]
    [InlineData("NE", AnswerStatus.NotEvaluated)]
    [InlineData("n.e.", AnswerStatus.NotEvaluated)]
    [InlineData("Non évalué", AnswerStatus.NotEvaluated)]
    [InlineData("non\u00A0évaluée", AnswerStatus.NotEvaluated)]
    [InlineData("non évalué(e)", AnswerStatus.NotEvaluated)]
    [InlineData("NA", AnswerStatus.NotApplicable)]
    [InlineData("N/A", AnswerStatus.NotApplicable)]
    [InlineData("sans objet", AnswerStatus.NotApplicable)]
    [InlineData("%", AnswerStatus.Missing)]
    [InlineData(" \u00A0", AnswerStatus.Missing)]
    [InlineData("…", AnswerStatus.Missing)]
    [InlineData("...", AnswerStatus.Missing)]
    public void Words_for_no_mark(string text, AnswerStatus status)
    {
        var answer = Typed(Percent, text);
        Assert.Equal((status, null), (answer.Status, answer.Value));
        Assert.Equal(status == AnswerStatus.Missing, answer.Reason is null);
    }

    [Theory]
    [InlineData("14", 14)]
    [InlineData("14/20", 14)]
    [InlineData("14 /20", 14)]
    [InlineData("0,5", 0.5)]
    public void A_scale_may_declare_its_notation(string text, double expected) =>
        Assert.Equal(new MarkValue((decimal)expected), Typed(new MarkKind(0, 20, "/20"), text).Value);

    [Theory]
    [InlineData("14 %", "« % »")]
    [InlineData("14/100", "fraction")]
    [InlineData("21", "de 0 à 20.")]
    public void A_notation_that_the_scale_does_not_declare_is_a_doubt(string text, string because) =>
        Assert.Contains(because, Typed(new MarkKind(0, 20, ""), text).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_share_is_a_mark_on_a_scale_of_one() => Assert.Equal(new MarkValue(0.7m), Typed(new MarkKind(0, 1, ""), "0,7").Value);

    [Fact]
    public void Every_mark_of_the_scale_is_read_back_from_its_french_writing() =>
        Gen.Int[100, 10_000].Select(n => n / 100m).Sample(mark => Assert.Equal(new MarkValue(mark), Typed(Percent, FrenchText.Number(mark) + " %").Value));

    [Fact]
    public void No_text_makes_a_mark_outside_the_scale() =>
        Gen.String[Gen.Char["0123456789.,% -\u00A0٧absnNE/xeO…"], 0, 8].Sample(text =>
        {
            var answer = Typed(Percent, text);
            Assert.Equal(answer.Status == AnswerStatus.Present, answer.Value is not null);
            Assert.True(answer.Value is null or MarkValue { Mark: >= 0 and <= 100 }, text);
        }, iter: 20_000);

    [Theory]
    [InlineData("12", true)]
    [InlineData("12,0", true)]
    [InlineData("0", true)]
    [InlineData("12,5", false)]
    [InlineData("0,5", false)]
    [InlineData("201", false)]
    [InlineData("12 %", false)]
    public void A_count_is_a_whole_number(string typed, bool read)
    {
        var answer = Fields.Typed(new MarkKind(0, 200, "") { WholeNumbers = true }, typed);
        Assert.Equal(read ? AnswerStatus.Present : AnswerStatus.Conflict, answer.Status);
    }
}
