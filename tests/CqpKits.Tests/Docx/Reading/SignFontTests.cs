using CqpKits.Packages.Looks;
using CqpKits.Returns.Tree;

namespace CqpKits.Tests.Docx.Reading;

/// <summary>What fonts of signs show in the place of letters.</summary>
public sealed class SignFontTests
{
    public static TheoryData<string> Names => [.. SignFontNames.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_letter_in_a_font_of_signs_is_never_that_letter(string font)
    {
        Assert.True(SignFonts.Holds(font.ToUpperInvariant()));
        Assert.NotEqual("x", SignFonts.Shown("x", font, font));
    }

    [Fact]
    public void Fonts_whose_signs_are_known_are_fonts_of_signs() => Assert.Empty(SignFonts.Known.Keys.Except(SignFontNames.All));

    [Theory]
    [InlineData("Wingdings", "FE", "☑")]
    [InlineData("wingdings 2", "52", "☑")]
    [InlineData("Symbol MT", "B3", "≥")]
    [InlineData("D050000L", "34", "✔")]
    [InlineData("Webdings", "61", "\uFFFD")]
    [InlineData("OpenSymbol", "61", "a")]
    public void A_number_is_a_sign_of_its_font(string font, string number, string sign) => Assert.Equal(sign, SignFonts.Numbered(font, number));
}
