namespace CqpKits.Fonts.TrueType;

/// <summary>The outlines of a font by glyph (OpenType 1.9, <c>loca</c> and <c>glyf</c>).</summary>
internal sealed class GlyphOutlines
{
    private readonly FontTable places;
    private readonly FontTable outlines;
    private readonly bool isLong;

    public GlyphOutlines(FontTables font)
    {
        places = font.Table("loca");
        outlines = font.Table("glyf");
        isLong = font.Table("head").Int16(50) == 1;
        Count = font.Table("maxp").UInt16(4);
    }

    /// <summary>How many glyphs there are.</summary>
    public int Count { get; }

    /// <summary>The outline of a glyph; empty for one that draws nothing.</summary>
    public FontTable Outline(int glyph) => new(outlines.Bytes[Place(glyph)..Place(glyph + 1)]);

    private int Place(int glyph) => isLong ? (int)places.UInt32(4 * glyph) : 2 * places.UInt16(2 * glyph);
}
