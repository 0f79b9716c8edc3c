using System.Text;
using CqpKits.Packages.Looks;

namespace CqpKits.Tests.Packages;

public sealed class ColourTests
{
    private const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">
        <a:dk1><a:sysClr val="windowText" lastClr="102030"/></a:dk1><a:lt1><a:sysClr val="window"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1>
        </a:clrScheme></a:themeElements><a:extraClrSchemeLst><a:accent1><a:srgbClr val="FF0000"/></a:accent1></a:extraClrSchemeLst></a:theme>
        """;

    [Theory]
    [InlineData("FFFFFF", "FFFFCC", 1.15, false)]
    [InlineData("FFFFFF", "FFFF00", 1.15, false)]
    [InlineData("D9D9D9", "FFFFFF", 1.3, true)]
    [InlineData("FFFF00", "FFFFFF", 1.3, false)]
    [InlineData("767676", "FFFFFF", 4.5, true)]
    [InlineData("777777", "FFFFFF", 4.5, false)]
    [InlineData("000000", "FFFFFF", 21, true)]
    public void A_text_shows_from_a_contrast_on(string text, string ground, double least, bool shows)
    {
        var (one, other) = (Colour.Of(text)!.Value, Colour.Of(ground)!.Value);
        Assert.Equal((shows, shows), (one.ShowsOn(other, least), other.ShowsOn(one, least)));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("FF123456")]
    [InlineData(" 12345")]
    [InlineData("auto")]
    [InlineData(null)]
    public void Only_six_digits_are_a_colour(string? text) => Assert.Null(Colour.Of(text));

    [Fact]
    public void A_theme_says_its_colours_once()
    {
        var colours = new ThemeColours(Encoding.UTF8.GetBytes(Theme));
        Assert.Equal((new Colour(16, 32, 48), new Colour(0x44, 0x72, 0xC4)), (colours.Of("dk1"), colours.Of("accent1")));
        Assert.Null(colours.Of("lt1"));
        Assert.Null(colours.Of("accent2"));
        Assert.Null(new ThemeColours(null).Of("dk1"));
    }
}
