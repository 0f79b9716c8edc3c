using System.IO.Compression;
using System.Text;
using CqpKits.Fonts;
using CqpKits.Fonts.TrueType;

namespace CqpKits.Tests.Fonts;

public sealed class SubsetTests
{
    private const string French = "ABCDEFGHIJLMNOPQRSTUVabcdefghijlmnopqrstuvxyz0123456789éèàçêîôûùœÉÀ€%°’«»–…:;,.()/ ?!-";

    public static TheoryData<string> Names => Faces.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Kept_glyphs_have_their_widths_and_outlines_without_instructions(string face)
    {
        AssertSame(face, FontRepertoire.Glyphs(Faces.Of(face)));
        AssertSame(face, [.. Enumerable.Range(0, Faces.Of(face).GlyphCount)]); // So large that places are long.
    }

    [Theory]
    [InlineData("Carlito", "é", 0, 59, 172, 2007, 2781)] // e, acute, and the point by which hinting finds composites.
    [InlineData("Carlito", "ç", 0, 50)]
    [InlineData("Carlito", "Ł", 0, 22)]
    [InlineData("Carlito-BoldItalic", "é", 0, 2006)]
    [InlineData("Carlito", " ", 0)] // Draws nothing, and is kept.
    public void What_a_glyph_is_made_of_comes_along_and_nothing_else(string face, string text, params int[] drawing)
    {
        var font = Faces.Of(face);
        var subset = new ReadFont(font.Subset(Glyphs(font, text)));
        Assert.Equal(drawing, subset.Drawing);
        Assert.Equal(font.Units(text), subset.Widths.Advance(Glyphs(font, text)[0]));
        Assert.Equal(Math.Max(drawing[^1], Glyphs(font, text)[0]) + 1, subset.Outlines.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Characters_lead_to_the_same_glyphs(string face)
    {
        var font = Faces.Of(face);
        var characters = new ReadFont(font.Subset(FontRepertoire.Glyphs(font))).Characters;
        Assert.All(FontRepertoire.Characters, c => Assert.Equal(font.Glyph(c), characters.Glyph(c.Value)));
        Assert.True(font.Has(new Rune('Ж')));
        Assert.Equal(0, characters.Glyph('Ж'));
    }

    [Fact]
    public void Only_the_sign_for_no_glyph_is_always_there()
    {
        var subset = new ReadFont(FontFace.Carlito.Subset([]));
        Assert.Equal([0], subset.Drawing);
        Assert.Empty(subset.Characters.Drawn());
        Assert.Equal(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post"], subset.Tags);
    }

    [Fact]
    public void The_same_glyphs_give_the_same_bytes()
    {
        var glyphs = Glyphs(FontFace.Carlito, French);
        Assert.Equal(FontFace.Carlito.Subset(glyphs), FontFace.Carlito.Subset([.. glyphs.AsEnumerable().Reverse(), .. glyphs, 0]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2782)]
    public void A_glyph_that_the_font_lacks_is_refused(int glyph) =>
        Assert.Equal("glyphs", Assert.Throws<ArgumentOutOfRangeException>(() => FontFace.Carlito.Subset([3, glyph])).ParamName);

    [Theory]
    [MemberData(nameof(Names))]
    public void Checksums_and_places_are_right(string face)
    {
        var file = Faces.Of(face).Subset(Glyphs(Faces.Of(face), French));
        Assert.Equal(0xB1B0AFBA, FontFile.Sum(file));
        var directory = new FontTable(file);
        for (var entry = 12; entry < 12 + (16 * directory.UInt16(4)); entry += 16)
        {
            var (sum, place, length) = (directory.UInt32(entry + 4), (int)directory.UInt32(entry + 8), (int)directory.UInt32(entry + 12));
            var table = file[place..(place + length)];
            if (Encoding.ASCII.GetString(file, entry, 4) == "head")
            {
                table.AsSpan(8, 4).Clear();
            }

            Assert.Equal(0, place % 4);
            Assert.Equal(sum, FontFile.Sum(table));
        }
    }

    /// <summary>All of Carlito is 636 000 bytes.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_subset_is_small(string face)
    {
        var font = Faces.Of(face);
        Assert.InRange(Deflated(font.Subset(Glyphs(font, French))), 5_000, 9_000);
        Assert.InRange(Deflated(font.Subset(FontRepertoire.Glyphs(font))), 20_000, 32_000);
    }

    private static void AssertSame(string face, IReadOnlyList<int> glyphs)
    {
        var (whole, subset) = (ReadFont.Embedded(face), new ReadFont(Faces.Of(face).Subset(glyphs)));
        Assert.Equal(WithParts(whole, [0, .. glyphs]).Where(whole.Drawing.ToHashSet().Contains), subset.Drawing);
        Assert.All(glyphs, g => Assert.Equal((whole.Widths.Advance(g), whole.Widths.Bearing(g)), (subset.Widths.Advance(g), subset.Widths.Bearing(g))));
        Assert.All(subset.Drawing, g => AssertSame(whole, subset, g));
    }

    private static void AssertSame(ReadFont whole, ReadFont subset, int glyph)
    {
        var (before, after) = (whole.Outlines.Outline(glyph), subset.Outlines.Outline(glyph));
        Assert.Equal(before.Int16(0), after.Int16(0));
        Assert.Equal(Outline.Components(before), Outline.Components(after));
        if (before.Int16(0) >= 0)
        {
            var (points, instructions) = subset.Simple(glyph);
            var expected = whole.Simple(glyph).Points;
            Assert.Equal(0, instructions);
            Assert.True(points.AsSpan().TrimEnd((byte)0).SequenceEqual(expected.AsSpan().TrimEnd((byte)0)));
            return;
        }

        Assert.Equal(before.Bytes[2..10].ToArray(), after.Bytes[2..10].ToArray());
        Assert.Equal(before.UInt16(10) & ~0x100, after.UInt16(10)); // No instructions follow.
        Assert.InRange(after.Bytes.Length, 16, before.Bytes.Length);
    }

    private static SortedSet<int> WithParts(ReadFont font, IEnumerable<int> glyphs)
    {
        var all = new SortedSet<int>(glyphs);
        while (all.SelectMany(g => Outline.Components(font.Outlines.Outline(g))).Where(g => !all.Contains(g)).ToList() is { Count: > 0 } more)
        {
            all.UnionWith(more);
        }

        return all;
    }

    private static List<int> Glyphs(FontFace font, string text) => [.. text.EnumerateRunes().Select(font.Glyph)];

    private static long Deflated(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var stream = new ZLibStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return target.Length;
    }
}
