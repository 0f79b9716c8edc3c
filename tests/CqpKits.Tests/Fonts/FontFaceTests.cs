using System.Text;
using CqpKits.Fonts;

namespace CqpKits.Tests.Fonts;

public sealed class FontFaceTests
{
    private readonly FontFace bold = FontFace.CarlitoBold;

    /// <summary>Advances in 2048ths of the em, as other readers of the file give them (fontTools).</summary>
    [Theory]
    [InlineData("A", 1241)]
    [InlineData("M", 1790)]
    [InlineData("i", 503)]
    [InlineData("0", 1038)]
    [InlineData(" ", 463)]
    [InlineData("é", 1031)]
    [InlineData("É", 999)]
    [InlineData("œ", 1726)]
    [InlineData("’", 528)]
    [InlineData("%", 1493)]
    public void A_character_is_as_wide_as_the_font_says(string character, int units) => Assert.Equal(units / 2048m, bold.Width(character));

    [Fact]
    public void A_text_is_as_wide_as_its_characters()
    {
        Assert.Equal(bold.Width("Éva") + bold.Width(" ") + bold.Width("Lœuille"), bold.Width("Éva Lœuille"));
        Assert.Equal(0, bold.Width(""));
    }

    [Theory]
    [InlineData("a\u00A0b\u202Fc", "a b c")]
    [InlineData("a\u2011b\u00ADc", "a-b-c")]
    public void What_only_forbids_a_break_is_as_wide_as_what_allows_it(string unbroken, string plain) => Assert.Equal(bold.Width(plain), bold.Width(unbroken));

    [Fact]
    public void A_sign_that_the_font_lacks_is_a_square()
    {
        Assert.False(bold.Has(new Rune(0x1F600)));
        Assert.True(bold.Has(new Rune('Ł')));
        Assert.Equal(2, bold.Width("😀漢"));
        Assert.Equal(1, bold.Width("\uD83D")); // A lone surrogate is one sign.
    }
}
