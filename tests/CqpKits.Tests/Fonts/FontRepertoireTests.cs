using System.Text;
using CqpKits.Fonts;

namespace CqpKits.Tests.Fonts;

public sealed class FontRepertoireTests
{
    public static TheoryData<string> Names => Faces.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_face_draws_all_of_it(string face) => Assert.DoesNotContain(FontRepertoire.Characters, c => !Faces.Of(face).Has(c));

    [Theory]
    [InlineData("L’Haÿ-les-Roses, Œuf à 3 €, n° 4 : « oui »… – — • 70 %")]
    [InlineData("Łucja Žižková, Ştefan Țepeș, Nguyễn Thị Hường, Ğül, Ÿ, Ŷ")]
    [InlineData("\u00A0\u00AD\u2011\u202F−≤≥≠→½¼¾×÷²³")]
    [InlineData("‚ƒ„†‡ˆ‰Š‹Œ˜™š›žŸ“”‘’")]
    public void It_has_what_is_written_into_forms(string text) => Assert.Superset(text.EnumerateRunes().ToHashSet(), FontRepertoire.Characters.ToHashSet());

    [Fact]
    public void Each_of_its_characters_and_glyphs_is_named_once_in_order()
    {
        Assert.Equal(FontRepertoire.Characters.Distinct().Order(), FontRepertoire.Characters);
        var glyphs = FontRepertoire.Glyphs(FontFace.Carlito);
        Assert.Equal(glyphs.Distinct().Order(), glyphs);
        Assert.DoesNotContain(0, glyphs);
        Assert.Contains(FontFace.Carlito.Glyph(new Rune('é')), glyphs);
    }
}
