using System.Text;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Faces;

/// <summary>Writes the character of each code of a font, by which text is found, copied and read aloud (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicode
{
    /// <summary>Most entries of a block (Adobe technical note 5411).</summary>
    private const int Most = 100;

    /// <summary>Of a composite font, whose codes are glyphs of two bytes.</summary>
    public static ByteBuffer OfGlyphs(IReadOnlyList<(int Glyph, int Character)> glyphs)
    {
        var map = Head("<0000> <FFFF>"u8);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i % Most == 0)
            {
                map.Whole(Math.Min(Most, glyphs.Count - i)).Bytes(" beginbfchar\n"u8);
            }

            map.Hex([(byte)(glyphs[i].Glyph >> 8), (byte)glyphs[i].Glyph]).Hex(Encoding.BigEndianUnicode.GetBytes(new Rune(glyphs[i].Character).ToString())).Byte((byte)'\n');
            if (i % Most == Most - 1 || i == glyphs.Count - 1)
            {
                map.Bytes("endbfchar\n"u8);
            }
        }

        return Foot(map);
    }

    /// <summary>Of a simple font in WinAnsiEncoding.</summary>
    public static ByteBuffer OfWinAnsi()
    {
        var map = Head("<00> <FF>"u8).Bytes("2 beginbfrange\n<20><7E><0020>\n<A0><FF><00A0>\nendbfrange\n"u8);
        var apart = Enumerable.Range(0x80, 0x20).Where(c => WinAnsi.Character(c) != WinAnsi.Bullet || c == WinAnsi.BulletCode).ToList();
        map.Whole(apart.Count).Bytes(" beginbfchar\n"u8);
        foreach (var code in apart)
        {
            var character = WinAnsi.Character(code);
            map.Hex([(byte)code]).Hex([(byte)(character >> 8), (byte)character]).Byte((byte)'\n');
        }

        return Foot(map.Bytes("endbfchar\n"u8));
    }

    private static ByteBuffer Head(ReadOnlySpan<byte> codes) => new ByteBuffer().Bytes("""
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange

        """u8).Bytes(codes).Bytes("\nendcodespacerange\n"u8);

    private static ByteBuffer Foot(ByteBuffer map) => map.Bytes("""
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        """u8);
}
