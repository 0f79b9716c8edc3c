using CqpKits.Fonts;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Tests.Pdf.Drawing;

public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("Évaluation finale : 70\u00A0%")]
    [InlineData("Łódź – « œuvre » → n\u00BA\u202F4")]
    [InlineData("")]
    public void A_text_of_the_font_is_as_wide_as_its_advances(string text) => Assert.Equal(
        Math.Round(FontFace.Carlito.Units(text) * 10_500m / FontFace.Carlito.UnitsPerEm, MidpointRounding.AwayFromZero),
        TextMeasure.Width(Face.Regular, 10_500, text));

    // Layout breaks lines by this measure, so what is drawn must have a width of its own.
    [Theory]
    [InlineData("☐", 8400)]
    [InlineData("☒", 8400)]
    [InlineData("漢", 6000)]
    [InlineData("😀", 6000)]
    [InlineData("\u200B", 0)]
    public void Signs_that_the_font_lacks_have_a_width(string sign, int width)
    {
        Assert.InRange(TextMeasure.Width(Face.Bold, 10_000, sign), width - 3, width + 3);
        Assert.InRange(TextMeasure.Width(Face.Bold, 10_000, "a" + sign + "b") - TextMeasure.Width(Face.Bold, 10_000, "ab"), width - 3, width + 3);
    }

    [Fact]
    public void Half_a_character_is_one_that_nobody_can_draw() =>
        Assert.Equal(TextMeasure.Width(Face.Bold, 10_000, "漢"), TextMeasure.Width(Face.Bold, 10_000, "\uD83D"));

    [Theory]
    [InlineData(Face.Regular, "Carlito")]
    [InlineData(Face.Bold, "Carlito-Bold")]
    [InlineData(Face.Italic, "Carlito-Italic")]
    [InlineData(Face.BoldItalic, "Carlito-BoldItalic")]
    public void Each_face_has_its_font(object face, string name) => Assert.Equal(name, FaceMetrics.Of((Face)face).Font.PostScriptName);

    [Fact]
    public void A_colour_has_digits_only()
    {
        var page = DrawnPdf.Job().A4();
        page.MarkArtifact();
        Assert.Throws<ArgumentException>(() => page.Fill(new Box(0, 0, 1000, 1000), "00000G"));
    }
}
