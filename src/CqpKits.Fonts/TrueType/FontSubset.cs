using System.Buffers.Binary;

namespace CqpKits.Fonts.TrueType;

/// <summary>
/// A font with only some of its glyphs, for a page: each keeps its number, those between are empty, and what fits outlines to pixels is left out. What ISO 32000-1, 9.9, asks of
/// an embedded TrueType font is there, with <c>cmap</c> (for a simple font) and <c>post</c>.
/// </summary>
internal sealed class FontSubset
{
    private const int NoGlyph = 0;

    /// <summary>Of the flags of <c>head</c>: instructions depend on the size (bit 2), and change widths (bit 4).</summary>
    private const int InstructionFlags = 0b10100;

    /// <summary>Greatest place that <c>loca</c> can give in its short form, which counts pairs of bytes.</summary>
    private const int LastShortPlace = 2 * 0xFFFF;

    private readonly FontTables font;
    private readonly GlyphWidths widths;
    private readonly GlyphOutlines outlines;
    private readonly SortedSet<int> kept;

    private FontSubset(FontTables font, IEnumerable<int> glyphs)
    {
        this.font = font;
        widths = new(font);
        outlines = new(font);
        kept = WithComponents([NoGlyph, .. glyphs]);
    }

    private int Count => kept.Max + 1;

    /// <summary>The file.</summary>
    /// <param name="font">The whole font.</param>
    /// <param name="characters">Its characters.</param>
    /// <param name="glyphs">What is kept; the sign for « no glyph » and the parts of what is kept are kept too.</param>
    public static byte[] File(FontTables font, CharacterMap characters, IEnumerable<int> glyphs)
    {
        var subset = new FontSubset(font, glyphs);
        var (drawn, places) = subset.Outlines();
        return FontFile.Of(new Dictionary<string, byte[]>
        {
            ["cmap"] = CharacterSegments.Table(characters.Drawn().Where(c => subset.kept.Contains(c.Glyph))),
            ["glyf"] = drawn,
            ["head"] = subset.Head(isLong: places[^1] > LastShortPlace),
            ["hhea"] = subset.Copy("hhea", (34, subset.Count)),
            ["hmtx"] = subset.Widths(),
            ["loca"] = Places(places),
            ["maxp"] = subset.Limits(),
            ["post"] = subset.Post(),
        });
    }

    private SortedSet<int> WithComponents(IEnumerable<int> glyphs)
    {
        var open = new Stack<int>(glyphs);
        var all = new SortedSet<int>();
        while (open.TryPop(out var glyph))
        {
            if (all.Add(glyph))
            {
                Outline.Components(outlines.Outline(glyph)).ToList().ForEach(open.Push);
            }
        }

        return all;
    }

    /// <summary>The outlines behind each other, and where each begins; at the end, where the last one ends.</summary>
    private (byte[] Table, List<int> Places) Outlines()
    {
        var table = new TableWriter();
        var places = new List<int>();
        for (var glyph = 0; glyph < Count; glyph++)
        {
            places.Add(table.Length);
            if (kept.Contains(glyph))
            {
                table.Bytes(Outline.Unhinted(outlines.Outline(glyph))).Align();
            }
        }

        return (table.ToArray(), [.. places, table.Length]);
    }

    private static byte[] Places(List<int> places)
    {
        var table = new TableWriter();
        foreach (var place in places)
        {
            _ = places[^1] > LastShortPlace ? table.UInt32((uint)place) : table.UInt16(place / 2);
        }

        return table.ToArray();
    }

    private byte[] Widths()
    {
        var table = new TableWriter();
        for (var glyph = 0; glyph < Count; glyph++)
        {
            _ = kept.Contains(glyph) ? table.UInt16(widths.Advance(glyph)).UInt16(widths.Bearing(glyph)) : table.UInt32(0);
        }

        return table.ToArray();
    }

    private byte[] Head(bool isLong) => Copy("head", (16, font.Table("head").UInt16(16) & ~InstructionFlags), (50, isLong ? 1 : 0));

    /// <summary>The number of glyphs; no twilight zone, and none of what instructions need: store, functions, definitions, stack.</summary>
    private byte[] Limits() => Copy("maxp", (4, Count), (14, 1), (16, 0), (18, 0), (20, 0), (22, 0), (24, 0), (26, 0));

    /// <summary>Version 3: glyphs have no names.</summary>
    private byte[] Post() => Copy("post", (0, 3), (2, 0))[..32];

    /// <summary>A table of the font with other numbers at some places.</summary>
    private byte[] Copy(string tag, params ReadOnlySpan<(int At, int Value)> numbers)
    {
        var table = font.Table(tag).Bytes.ToArray();
        foreach (var (at, value) in numbers)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
        }

        return table;
    }
}
