namespace CqpKits.Fonts.TrueType;

/// <summary>What glyphs are wide, and where their outlines begin (OpenType 1.9, <c>hhea</c> and <c>hmtx</c>), in units of the font.</summary>
internal sealed class GlyphWidths
{
    private readonly FontTable table;
    private readonly int full;

    public GlyphWidths(FontTables font)
    {
        table = font.Table("hmtx");
        full = font.Table("hhea").UInt16(34);
    }

    /// <summary>Advance to the next glyph. The last ones of a font may share theirs: they have only a bearing of their own.</summary>
    public ushort Advance(int glyph) => table.UInt16(4 * Math.Min(glyph, full - 1));

    /// <summary>From the origin to the left edge of the outline.</summary>
    public short Bearing(int glyph) => glyph < full ? table.Int16((4 * glyph) + 2) : table.Int16((4 * full) + (2 * (glyph - full)));
}
