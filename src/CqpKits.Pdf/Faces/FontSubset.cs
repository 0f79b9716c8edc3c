using System.Security.Cryptography;
using CqpKits.Documents;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Faces;

/// <summary>The glyphs of a face that a file needs, ready to be written: what costs most of a small file is made once for all that need the same glyphs.</summary>
internal sealed class FontSubset
{
    private const int Kept = 128;

    private static readonly BoundedCache<FontSubset> Cache = new(Kept);

    private readonly Face face;
    private readonly (int Glyph, int Character)[] glyphs;

    private FontSubset(Face face, (int Glyph, int Character)[] glyphs)
    {
        this.face = face;
        this.glyphs = glyphs;
        var font = FaceMetrics.Of(face).Font;
        var file = font.Subset(glyphs.Select(g => g.Glyph));
        FileLength = file.Length;
        DeflatedFile = Deflating.Smallest(file);
        DeflatedToUnicode = Deflating.Smallest(ToUnicode.OfGlyphs(glyphs).Written);
        Widths = GlyphWidths.Of(font, glyphs.Select(g => g.Glyph)).ToArray();
        Name = $"{Tag(glyphs)}+{font.PostScriptName}";
    }

    /// <summary>Name with the tag of a subset (ISO 32000-1, 9.6.4).</summary>
    public string Name { get; }

    public byte[] DeflatedFile { get; }

    /// <summary>Bytes of the font file before it was deflated.</summary>
    public int FileLength { get; }

    public byte[] DeflatedToUnicode { get; }

    /// <summary>The array of widths of the composite font.</summary>
    public byte[] Widths { get; }

    /// <summary>The subset of a face with exactly these glyphs, in their order.</summary>
    public static FontSubset Of(Face face, (int Glyph, int Character)[] glyphs) =>
        Cache.FindOrMake(s => s.face == face && s.glyphs.AsSpan().SequenceEqual(glyphs), () => new FontSubset(face, glyphs));

    /// <summary>Six capital letters that differ where the glyphs do.</summary>
    private static string Tag((int Glyph, int Character)[] glyphs)
    {
        var bytes = new ByteBuffer();
        foreach (var (glyph, _) in glyphs)
        {
            bytes.BigEndian(glyph, 2);
        }

        var hash = SHA256.HashData(bytes.Written);
        return string.Concat(Enumerable.Range(0, 6).Select(i => (char)('A' + (hash[i] % 26))));
    }
}
