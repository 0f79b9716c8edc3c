using System.Text;

namespace CqpKits.Fonts;

/// <summary>
/// The metrics of a font: what its characters are wide. Carlito, which is with the program, has those of Calibri. Widths are exact: whole units of the font, by its units to the
/// em.
/// </summary>
public sealed class FontFace
{
    private readonly CharacterMap characters;
    private readonly ushort[] advances;
    private readonly int unitsPerEm;

    private FontFace(byte[] file)
    {
        var tables = new FontTables(file);
        unitsPerEm = tables.Table("head").UInt16(18);
        advances = Advances(tables);
        characters = CharacterMap.Of(tables.Table("cmap"));
    }

    /// <summary>Carlito bold.</summary>
    public static FontFace CarlitoBold { get; } = Embedded("Carlito-Bold");

    /// <summary>Width of a text as a multiple of the font size. Signs that the font lacks are set in another, and are taken to be as wide as they are high.</summary>
    public decimal Width(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var units = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            units += Units(rune);
        }

        return (decimal)units / unitsPerEm;
    }

    /// <summary>Whether the font has a sign for a character.</summary>
    public bool Has(Rune character) => characters.Glyph(character.Value) != 0;

    private int Units(Rune rune) => characters.Glyph(Drawn(rune.Value)) is > 0 and var glyph ? advances[Math.Min(glyph, advances.Length - 1)] : unitsPerEm;

    /// <summary>The character by which one without a sign of its own is drawn: no-break spaces and hyphens are as wide as those at which a line may break.</summary>
    private static int Drawn(int character) => character switch
    {
        0x00A0 or 0x202F or '\t' => ' ',
        0x2011 or 0x00AD => '-',
        _ => character,
    };

    /// <summary>Advances by glyph (OpenType, hhea and hmtx); those behind the last are as wide as it.</summary>
    private static ushort[] Advances(FontTables tables)
    {
        var widths = tables.Table("hmtx");
        return [.. Enumerable.Range(0, tables.Table("hhea").UInt16(34)).Select(i => widths.UInt16(4 * i))];
    }

    private static FontFace Embedded(string name)
    {
        using var resource = typeof(FontFace).Assembly.GetManifestResourceStream($"fonts/{name}") ?? throw new InvalidOperationException($"The font {name} is not in the program.");
        using var file = new MemoryStream();
        resource.CopyTo(file);
        return new FontFace(file.ToArray());
    }
}
