using System.Buffers.Binary;
using CqpKits.Fonts;
using CqpKits.Fonts.TrueType;

namespace CqpKits.Tests.Fonts;

/// <summary>What a font file draws.</summary>
internal sealed class ReadFont(byte[] file)
{
    public IReadOnlyList<string> Tags { get; } = [.. new FontTables(file).Tags];

    public GlyphOutlines Outlines { get; } = new(new FontTables(file));

    public GlyphWidths Widths { get; } = new(new FontTables(file));

    public CharacterMap Characters { get; } = CharacterMap.Of(new FontTables(file).Table("cmap"));

    /// <summary>The glyphs that draw something.</summary>
    public IEnumerable<int> Drawing => Enumerable.Range(0, Outlines.Count).Where(g => !Outlines.Outline(g).Bytes.IsEmpty);

    /// <summary>The whole of a face, from the program.</summary>
    public static ReadFont Embedded(string name)
    {
        var file = name == "Carlito" ? "Carlito-Regular" : name;
        using var resource = typeof(FontFace).Assembly.GetManifestResourceStream($"fonts/{file}")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return new(bytes.ToArray());
    }

    /// <summary>The outline of a glyph of contours, and how long its instructions are; the outline is without them.</summary>
    public (byte[] Points, int Instructions) Simple(int glyph)
    {
        var outline = Outlines.Outline(glyph).Bytes.ToArray();
        var ends = 10 + (2 * BinaryPrimitives.ReadInt16BigEndian(outline));
        var instructions = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(ends));
        return ([.. outline[..ends], .. outline[(ends + 2 + instructions)..]], instructions);
    }
}
