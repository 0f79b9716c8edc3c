using System.Text;
using CqpKits.Fonts.TrueType;

namespace CqpKits.Fonts;

/// <summary>
/// A font that is with the program: what its characters are wide, what lines set in it are high, and its file with only some of its glyphs. Carlito has the metrics of Calibri.
/// Lengths are whole units of the font, <see cref="UnitsPerEm"/> to the size of a text, positive upwards unless said otherwise.
/// </summary>
public sealed class FontFace
{
    private const int BasicPlane = 0x10000;

    private static readonly Lazy<FontFace> Regular = new(() => Embedded("Carlito-Regular"));
    private static readonly Lazy<FontFace> Bold = new(() => Embedded("Carlito-Bold"));
    private static readonly Lazy<FontFace> Italic = new(() => Embedded("Carlito-Italic"));
    private static readonly Lazy<FontFace> BoldItalic = new(() => Embedded("Carlito-BoldItalic"));

    private readonly FontTables tables;
    private readonly CharacterMap characters;

    /// <summary>Advances by glyph.</summary>
    private readonly ushort[] advances;

    /// <summary>Widths by character of the first plane, those that the font lacks too.</summary>
    private readonly ushort[] widths = new ushort[BasicPlane];

    private FontFace(byte[] file)
    {
        tables = new FontTables(file);
        characters = CharacterMap.Of(tables.Table("cmap"));
        var glyphs = new GlyphWidths(tables);
        advances = [.. Enumerable.Range(0, tables.Table("maxp").UInt16(4)).Select(glyphs.Advance)];
        PostScriptName = FontName.Of(tables.Table("name"));
        var (head, lines, windows) = (tables.Table("head"), tables.Table("hhea"), tables.Table("OS/2"));
        UnitsPerEm = head.UInt16(18);
        Box = new(head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42));
        (Ascent, Descent, LineGap) = (lines.Int16(4), -lines.Int16(6), lines.Int16(8));
        (Weight, XHeight, CapHeight) = (windows.UInt16(4), windows.Int16(86), windows.Int16(88));
        ItalicAngle = tables.Table("post").Int32(4) / 65536m;
        Measure();
    }

    /// <summary>Carlito.</summary>
    public static FontFace Carlito => Regular.Value;

    /// <summary>Carlito bold.</summary>
    public static FontFace CarlitoBold => Bold.Value;

    /// <summary>Carlito italic.</summary>
    public static FontFace CarlitoItalic => Italic.Value;

    /// <summary>Carlito bold italic.</summary>
    public static FontFace CarlitoBoldItalic => BoldItalic.Value;

    /// <summary>Name by which documents name the font: <c>Carlito-Bold</c>.</summary>
    public string PostScriptName { get; }

    /// <summary>Units to the em: a text set at a size is that size times its units, divided by these.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How many glyphs the font has; they are numbered from 0, which is drawn for a character that it lacks.</summary>
    public int GlyphCount => advances.Length;

    /// <summary>
    /// From the base line to the top of a line without its gap (<c>hhea</c>, as LibreOffice has it: Carlito does not ask for the typographic metrics of <c>OS/2</c>, which are the
    /// same).
    /// </summary>
    public int Ascent { get; }

    /// <summary>From the base line to the bottom of a line (<c>hhea</c>); positive downwards.</summary>
    public int Descent { get; }

    /// <summary>Space between lines (<c>hhea</c>). LibreOffice sets it above the line, above the first one of a page too: the base line lies ascent and gap below the top.</summary>
    public int LineGap { get; }

    /// <summary>
    /// What a line of single spacing is high, from base line to base line: ascent, descent and gap. The Windows metrics of <c>OS/2</c>, which leave no gap, have the same sum for
    /// Carlito and Calibri, but a base line 38 units higher: lines are as high in Word.
    /// </summary>
    public int LineHeight => Ascent + Descent + LineGap;

    /// <summary>What capitals are high (<c>OS/2</c>).</summary>
    public int CapHeight { get; }

    /// <summary>What an x is high (<c>OS/2</c>).</summary>
    public int XHeight { get; }

    /// <summary>What holds every glyph (<c>head</c>).</summary>
    public FontBox Box { get; }

    /// <summary>Degrees from the upright, counter-clockwise (<c>post</c>): negative for a font that leans to the right.</summary>
    public decimal ItalicAngle { get; }

    /// <summary>How heavy the strokes are (<c>OS/2</c>): 400 regular, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>Width of a text as a multiple of the font size. Signs that the font lacks are set in another, and are taken to be as wide as they are high.</summary>
    public decimal Width(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (decimal)Units(text) / UnitsPerEm;
    }

    /// <summary>Width of a text in units of the font: the sum of the advances, without kerning and ligatures, as Word sets text. A sign that the font lacks is an em wide.</summary>
    public int Units(ReadOnlySpan<char> text)
    {
        var units = 0;
        for (var i = 0; i < text.Length; i++)
        {
            units += widths[text[i]];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                units += Units(new Rune(text[i], text[++i])) - UnitsPerEm;
            }
        }

        return units;
    }

    /// <summary>Whether the font draws a character: has a sign for it, or for one that looks the same.</summary>
    public bool Has(Rune character) => Glyph(character) != 0;

    /// <summary>The glyph that draws a character: its own, or that of a space or a hyphen for what differs from them only in where a line may break. 0 where the font has none.</summary>
    public int Glyph(Rune character) => characters.Glyph(character.Value);

    /// <summary>The character whose sign <see cref="Glyph"/> gives: the character itself, or a space or a hyphen.</summary>
    public static int Seen(Rune character) => character.Value is > ' ' and < 0xA0 ? character.Value : StandIns.Of(character.Value);

    /// <summary>From the origin of a glyph to that of the next.</summary>
    /// <exception cref="IndexOutOfRangeException">The font has no such glyph.</exception>
    public int Advance(int glyph) => advances[glyph];

    /// <summary>
    /// The font's TrueType file with only some glyphs, the parts that they are made of, and glyph 0. Glyphs keep their numbers and widths; instructions for pixels are left out. The
    /// same glyphs give the same bytes, in whatever order they are named. Table <c>cmap</c> maps the characters of the first plane that <see cref="Glyph"/> draws with them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The font has no such glyph.</exception>
    public byte[] Subset(IEnumerable<int> glyphs)
    {
        ArgumentNullException.ThrowIfNull(glyphs);
        var kept = glyphs.ToList();
        foreach (var glyph in kept)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(glyph, nameof(glyphs));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(glyph, GlyphCount, nameof(glyphs));
        }

        return FontSubset.File(tables, characters, kept);
    }

    private void Measure()
    {
        foreach (var (character, like) in StandIns.All)
        {
            characters.Draw(character, like);
        }

        Array.Fill(widths, (ushort)UnitsPerEm);
        foreach (var (character, glyph) in characters.Drawn().TakeWhile(c => c.Character < BasicPlane))
        {
            widths[character] = advances[glyph];
        }
    }

    private int Units(Rune character) => Glyph(character) is > 0 and var glyph ? advances[glyph] : UnitsPerEm;

    private static FontFace Embedded(string name)
    {
        using var resource = typeof(FontFace).Assembly.GetManifestResourceStream($"fonts/{name}") ?? throw new InvalidOperationException($"The font {name} is not in the program.");
        using var file = new MemoryStream();
        resource.CopyTo(file);
        return new FontFace(file.ToArray());
    }
}
