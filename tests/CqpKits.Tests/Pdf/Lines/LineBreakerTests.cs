using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;

namespace CqpKits.Tests.Pdf.Lines;

/// <summary>Where a French text is parted into lines.</summary>
public sealed class LineBreakerTests
{
    private const int Narrow = 60 * Length.Point;

    [Theory]
    [InlineData("un deux trois quatre cinq", "un deux trois|quatre cinq")]
    [InlineData("trois quatre cinq : six", "trois quatre|cinq : six")]
    [InlineData("une note de 100 % ici", "une note de|100 % ici")]
    [InlineData("il dit encore « oui » là", "il dit encore|« oui » là")]
    [InlineData("un bon savoir-faire là", "un bon savoir-|faire là")]
    [InlineData("un bon savoir\u2010faire là", "un bon savoir\u2010|faire là")]
    [InlineData("un bon savoir\u2011faire là", "un bon|savoir\u2011faire là")]
    [InlineData("un dé\u00ADve\u00ADlop\u00ADpe\u00ADment", "un dé\u00ADve\u00ADlop\u00ADpe\u00AD-|ment")]
    [InlineData("dé\u00ADci\u00ADdé", "dé\u00ADci\u00ADdé")]
    [InlineData("un deux/\u200Btrois/\u200Bquatre", "un deux/\u200Btrois/\u200B|quatre")]
    [InlineData("un deux\u202F: trois\u202F: quatre", "un deux\u202F:|trois\u202F: quatre")]
    public void A_line_ends_where_French_lets_it(string text, string lines)
    {
        Assert.Equal(lines, string.Join('|', Lines(text, Narrow)));
    }

    [Fact]
    public void What_a_no_break_space_holds_is_not_parted()
    {
        Assert.All(Lines("mot mot mot mot\u00A0:\u00A0mot mot mot", Narrow), line => Assert.False(line.StartsWith(':') || line.EndsWith(':')));
    }

    [Fact]
    public void A_word_wider_than_a_line_is_parted_and_no_character_is_lost()
    {
        var word = new string('é', 200) + "😀" + new string('x', 50);
        var lines = Lines(word, Narrow);
        Assert.Equal(word, string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(TextMeasure.Width(DrawnPdf.Body, line), 1, Narrow));
    }

    // Every character of the text is on a line, in order, and no line is wider than it may be.
    [Fact]
    public void No_text_loses_a_character_or_leaves_its_lines()
    {
        var chance = new Chance(17);
        const string Signs = "aébcXY  --:;%« »\u00A00123œ…";
        for (var round = 0; round < 500; round++)
        {
            var text = new string([.. Enumerable.Range(0, chance.Next(0, 120)).Select(_ => Signs[chance.Next(0, Signs.Length)])]);
            var broken = LineBreaker.Break([new TextSpan(text, DrawnPdf.Body)], Narrow, 100, DrawnPdf.Body);
            Assert.Equal(text, string.Concat(broken.SelectMany(l => l.Fragments).Select(f => f.Text.ToString())));
            Assert.All(broken, line => Assert.InRange(line.Width, 0, Narrow));
        }
    }

    [Fact]
    public void An_empty_paragraph_is_a_line_high()
    {
        var line = Assert.Single(LineBreaker.Break([], Narrow, 110, DrawnPdf.Body));
        Assert.Equal(13_400, line.Height);
    }

    private static List<string> Lines(string text, int width) =>
        [.. LineBreaker.Break([new TextSpan(text, DrawnPdf.Body)], width, 100, DrawnPdf.Body).Select(l => string.Concat(l.Fragments.Select(f => f.Text.ToString())).TrimEnd(' '))];
}
