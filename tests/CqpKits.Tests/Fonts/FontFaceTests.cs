using System.Text;
using CqpKits.Fonts;

namespace CqpKits.Tests.Fonts;

/// <summary>Values are those that another reader of the files gives (fontTools).</summary>
public sealed class FontFaceTests
{
    private readonly FontFace bold = FontFace.CarlitoBold;

    public static TheoryData<string> Names => Faces.Names;

    /// <summary>Advances in 2048ths of the em.</summary>
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

    [Theory]
    [InlineData("Carlito", "Aéœ’", 1185 + 1019 + 1740 + 511)]
    [InlineData("Carlito-Bold", "Aéœ’", 1241 + 1031 + 1726 + 528)]
    [InlineData("Carlito-Italic", "Aéœ’", 1185 + 978 + 1668 + 511)]
    [InlineData("Carlito-BoldItalic", "Aéœ’", 1241 + 1006 + 1673 + 528)]
    public void Each_face_has_widths_of_its_own(string face, string text, int units) => Assert.Equal(units, Faces.Of(face).Units(text));

    [Theory]
    [InlineData("Carlito", 400, 1314, 978, 0, -1002, -529, 2351, 2078)]
    [InlineData("Carlito-Bold", 700, 1328, 993, 0, -1027, -558, 2385, 2088)]
    [InlineData("Carlito-Italic", 400, 1314, 983, -7, -872, -532, 2276, 2078)]
    [InlineData("Carlito-BoldItalic", 700, 1328, 993, -7, -883, -554, 2329, 2088)]
    public void A_face_says_what_a_document_says_of_it(string face, int weight, int capHeight, int xHeight, int angle, int left, int bottom, int right, int top)
    {
        var font = Faces.Of(face);
        Assert.Equal((weight, capHeight, xHeight), (font.Weight, font.CapHeight, font.XHeight));
        Assert.Equal(angle, font.ItalicAngle);
        Assert.Equal(new FontBox(left, bottom, right, top), font.Box);
    }

    /// <summary>LibreOffice sets lines of 100 points 122.07 points apart, and the first base line 97.07 points below the margin.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_are_as_high_as_those_of_Calibri(string face)
    {
        var font = Faces.Of(face);
        Assert.Equal((2048, 1536, 512, 452), (font.UnitsPerEm, font.Ascent, font.Descent, font.LineGap));
        Assert.Equal(1950 + 550, font.LineHeight); // What Windows reserves.
    }

    [Theory]
    [InlineData("A", 3, 1185)]
    [InlineData(" ", 2, 463)]
    [InlineData("é", 2007, 1019)]
    [InlineData("Ł", 22, 880)]
    [InlineData("€", 361, 1038)]
    [InlineData("☐", 0, 1038)]
    [InlineData("😀", 0, 1038)]
    public void A_character_is_drawn_by_its_glyph(string character, int glyph, int advance)
    {
        var drawn = FontFace.Carlito.Glyph(Rune.GetRuneAt(character, 0));
        Assert.Equal((glyph, advance), (drawn, FontFace.Carlito.Advance(drawn)));
    }

    [Fact]
    public void A_text_is_as_wide_as_its_characters()
    {
        Assert.Equal(bold.Width("Éva") + bold.Width(" ") + bold.Width("Lœuille"), bold.Width("Éva Lœuille"));
        Assert.Equal(0, bold.Width(""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_width_is_the_advance_of_the_glyph(string face)
    {
        var font = Faces.Of(face);
        Assert.All(FontRepertoire.Characters, c => Assert.Equal(font.Advance(font.Glyph(c)), font.Units(c.ToString())));
    }

    [Theory]
    [InlineData("a\u00A0b\u202Fc", "a b c")]
    [InlineData("a\u2011b\u00ADc", "a-b-c")]
    public void What_only_forbids_a_break_is_drawn_as_what_allows_it(string unbroken, string plain)
    {
        Assert.Equal(bold.Width(plain), bold.Width(unbroken));
        Assert.Equal(plain.EnumerateRunes().Select(bold.Glyph), unbroken.EnumerateRunes().Select(bold.Glyph));
        Assert.All(unbroken.EnumerateRunes(), c => Assert.True(bold.Has(c)));
    }

    [Fact]
    public void A_sign_that_the_font_lacks_is_a_square()
    {
        Assert.False(bold.Has(new Rune(0x1F600)));
        Assert.True(bold.Has(new Rune('Ł')));
        Assert.Equal(2, bold.Width("😀漢"));
        Assert.Equal(1, bold.Width("\uD83D")); // A lone surrogate is one sign.
        Assert.Equal(2, bold.Width("\uDE00\uD83D"));
        Assert.Equal(bold.Width("aé") + 1, bold.Width("a😀é"));
    }
}
