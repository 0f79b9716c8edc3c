using CqpKits.Fonts;
using CqpKits.Treatments;

namespace CqpKits.Tests.Office.Fonts;

/// <summary>A font with some of its glyphs is a sound font to others, and draws what the whole one draws.</summary>
[Trait("Category", "Slow")]
public sealed class ForeignSubsetTests
{
    /// <summary>Characters that the subset draws by the glyph of another, and the whole file does not.</summary>
    private static readonly string[] StandIns = ["0009", "00A0", "00AD", "2010", "2011", "202F", "3000"];

    public static TheoryData<string> Files => ["Carlito-Regular", "Carlito-Bold", "Carlito-Italic", "Carlito-BoldItalic"];

    [Theory]
    [MemberData(nameof(Files))]
    public void FontTools_finds_nothing_odd_and_the_same_outlines(string file)
    {
        Requires.FontTools();
        var font = Face(file);
        var whole = FontTools.Read(File.ReadAllBytes(Repository.PathOf($"src/CqpKits.Fonts/Carlito/{file}.ttf")));
        var subset = FontTools.Read(font.Subset(FontRepertoire.Glyphs(font)));
        Assert.Equal(StandIns, subset.Except(whole).Select(Character));
        Assert.Superset(FontRepertoire.Characters.Select(c => $"{c.Value:X4}").ToHashSet(), subset.Select(Character).ToHashSet());
    }

    [Fact]
    public void A_wrong_checksum_would_be_found()
    {
        Requires.FontTools();
        var file = FontFace.Carlito.Subset([]);
        file[^33]++; // In the table before the last.
        Assert.Throws<ToolFailedException>(() => FontTools.Read(file));
    }

    private static FontFace Face(string file) => file switch
    {
        "Carlito-Regular" => FontFace.Carlito,
        "Carlito-Bold" => FontFace.CarlitoBold,
        "Carlito-Italic" => FontFace.CarlitoItalic,
        _ => FontFace.CarlitoBoldItalic,
    };

    private static string Character(string line) => line.Split(' ')[0];
}
