using System.Buffers.Binary;

namespace CqpKits.Fonts.TrueType;

/// <summary>One outline: contours, or other glyphs that are laid over each other (OpenType 1.9, « glyf »).</summary>
internal static class Outline
{
    private const int Header = 10;
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;
    private const int Instructions = 0x0100;

    /// <summary>The glyphs that an outline is made of; none for one of contours.</summary>
    public static IEnumerable<int> Components(FontTable outline) => Parts(outline).Select(at => (int)outline.UInt16(at + 2));

    /// <summary>An outline without the instructions that fit it to a grid of pixels. They need tables that a font in a page does without.</summary>
    public static byte[] Unhinted(FontTable outline) =>
        outline.Bytes.IsEmpty ? [] : IsComposite(outline) ? UnhintedComposite(outline) : UnhintedSimple(outline);

    private static bool IsComposite(FontTable outline) => !outline.Bytes.IsEmpty && outline.Int16(0) < 0;

    /// <summary>Where the components of an outline begin, within it.</summary>
    private static IEnumerable<int> Parts(FontTable outline)
    {
        for (var at = IsComposite(outline) ? Header : -1; at >= 0; at = Next(outline, at))
        {
            yield return at;
        }
    }

    private static int Next(FontTable outline, int at) => (outline.UInt16(at) & MoreComponents) == 0 ? -1 : at + Length(outline.UInt16(at));

    /// <summary>Flags, glyph, two arguments, and up to four numbers that scale or turn.</summary>
    private static int Length(int flags) => 4
        + ((flags & WordArguments) != 0 ? 4 : 2)
        + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);

    private static byte[] UnhintedComposite(FontTable outline)
    {
        var parts = Parts(outline).ToList();
        var plain = outline.Bytes[..(parts[^1] + Length(outline.UInt16(parts[^1])))].ToArray();
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteUInt16BigEndian(plain.AsSpan(part), (ushort)(outline.UInt16(part) & ~Instructions));
        }

        return plain;
    }

    /// <summary>Behind the ends of the contours stands the length of the instructions, behind it they themselves, then the points, then what fills up to a multiple of four.</summary>
    private static byte[] UnhintedSimple(FontTable outline)
    {
        var ends = Header + (2 * outline.Int16(0));
        var points = ends + 2 + outline.UInt16(ends);
        return [.. outline.Bytes.Span[..ends], 0, 0, .. outline.Bytes.Span[points..OutlinePoints.End(outline.Bytes.Span, points, outline.UInt16(ends - 2) + 1)]];
    }
}
