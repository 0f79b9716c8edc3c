using System.Text;

namespace CqpKits.Pdf.Drawing;

/// <summary>Which glyphs of which face a file draws, and what it could not draw.</summary>
internal sealed class GlyphLedger
{
    private readonly int[]?[] characters = new int[Enum.GetValues<Face>().Length][];
    private readonly List<MissingCharacter> missing = [];

    public IReadOnlyList<MissingCharacter> Missing => missing;

    /// <summary>The faces that are used, in their order.</summary>
    public IEnumerable<Face> Faces => Enum.GetValues<Face>().Where(f => characters[(int)f] is not null);

    /// <summary>Whether a face is used from now on, if only by the fields of the file.</summary>
    public void Use(Face face) => characters[(int)face] ??= new int[256];

    /// <summary>A glyph is drawn for a character.</summary>
    public void Use(Face face, int glyph, int character)
    {
        var known = characters[(int)face];
        if (known is null || glyph >= known.Length || known[glyph] == 0 || known[glyph] > character)
        {
            Keep(face, glyph, character);
        }
    }

    public void Miss(Rune rune, int page) => missing.Add(new MissingCharacter(rune, page));

    /// <summary>The glyphs of a face that were drawn, in order, each with its character: of several that look the same, the first of Unicode, which is the plain one.</summary>
    public IEnumerable<(int Glyph, int Character)> Drawn(Face face) =>
        (characters[(int)face] ?? []).Select((character, glyph) => (glyph, character)).Where(g => g.character != 0);

    private void Keep(Face face, int glyph, int character)
    {
        ref var known = ref characters[(int)face];
        known ??= new int[256];
        if (glyph >= known.Length)
        {
            Array.Resize(ref known, Math.Max(glyph + 1, known.Length * 2));
        }

        known[glyph] = character;
    }
}

/// <summary>A character that no font of ours has, and that is not drawn either: a box stands for it.</summary>
/// <param name="Character">The character.</param>
/// <param name="Page">Its page, from 1.</param>
internal readonly record struct MissingCharacter(Rune Character, int Page);
