using System.Globalization;
using System.Text;
using CqpKits.Fonts;

namespace CqpKits.Pdf.Drawing;

/// <summary>
/// How each character is drawn in a face, and how wide: a glyph, a sign that is drawn because the font lacks it, a box in place of a character that nobody can draw, or nothing.
/// What was looked up once is kept; several threads may ask.
/// </summary>
internal sealed class FaceMetrics
{
    private const int Quick = 0x2800;

    private static readonly Lazy<FaceMetrics>[] Faces =
        [new(() => new(FontFace.Carlito)), new(() => new(FontFace.CarlitoBold)), new(() => new(FontFace.CarlitoItalic)), new(() => new(FontFace.CarlitoBoldItalic))];

    // Zero where it was not looked up yet: no code of a sign is zero.
    private readonly uint[] known = new uint[Quick];

    private FaceMetrics(FontFace font) => Font = font;

    public FontFace Font { get; }

    public static FaceMetrics Of(Face face) => Faces[(int)face].Value;

    /// <summary>How a character is drawn.</summary>
    public SetSign this[Rune rune]
    {
        get
        {
            if (rune.Value >= Quick)
            {
                return LookUp(rune);
            }

            var sign = known[rune.Value];
            return new SetSign(sign != 0 ? sign : known[rune.Value] = LookUp(rune).Packed);
        }
    }

    /// <summary>Width of a text in units of the font.</summary>
    public int Units(ReadOnlySpan<char> text)
    {
        var units = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var sign = character < Quick ? known[character] : 0;
            if (sign != 0)
            {
                units += (int)(sign & 0xFFFF);
                continue;
            }

            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            units += this[rune].Advance;
            i += length - 1;
        }

        return units;
    }

    private SetSign LookUp(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format)
        {
            return SetSign.Of(SetSign.Nothing, 0);
        }

        if (Font.Glyph(rune) is > 0 and var glyph)
        {
            return SetSign.Of(glyph, Font.Advance(glyph));
        }

        return DrawnSigns.Find(rune) is >= 0 and var sign ? SetSign.Of(SetSign.FirstDrawn + sign, Scaled(DrawnSigns.All[sign].Advance))
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? SetSign.Of(SetSign.Nothing, 0)
            : SetSign.Of(SetSign.Missing, Scaled(DrawnSigns.Missing.Advance));
    }

    private int Scaled(int thousandths) => ((thousandths * Font.UnitsPerEm) + (DrawnSigns.Em / 2)) / DrawnSigns.Em;
}

/// <summary>How a character is drawn: a code, which is its glyph or says what else it is, and its advance in units of the font.</summary>
internal readonly record struct SetSign(uint Packed)
{
    /// <summary>From here to <see cref="Nothing"/>: a sign of <see cref="DrawnSigns"/>.</summary>
    public const int FirstDrawn = 0xFF00;

    /// <summary>A character without a width or a look of its own, such as a joiner.</summary>
    public const int Nothing = 0xFFFE;

    /// <summary>A character that nobody can draw.</summary>
    public const int Missing = 0xFFFF;

    public int Code => (int)(Packed >> 16);

    public int Advance => (int)(Packed & 0xFFFF);

    public bool IsGlyph => Code < FirstDrawn;

    public static SetSign Of(int code, int advance) => new(((uint)code << 16) | (uint)advance);
}
