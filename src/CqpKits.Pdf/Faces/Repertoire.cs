using CqpKits.Fonts;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Faces;

/// <summary>The glyphs of the fixed repertoire in each face, with their characters: of several that look the same, the plain one.</summary>
internal static class Repertoire
{
    private static readonly Lazy<SortedDictionary<int, int>>[] Fixed = [.. Enum.GetValues<Face>().Select(face => new Lazy<SortedDictionary<int, int>>(() => Of(face)))];

    /// <summary>The repertoire and what is drawn besides, in the order of the glyphs.</summary>
    public static IEnumerable<(int Glyph, int Character)> With(Face face, IEnumerable<(int Glyph, int Character)> drawn)
    {
        var all = new SortedDictionary<int, int>(Fixed[(int)face].Value);
        foreach (var (glyph, character) in drawn)
        {
            Add(all, glyph, character);
        }

        return all.Select(g => (g.Key, g.Value));
    }

    private static SortedDictionary<int, int> Of(Face face)
    {
        var font = FaceMetrics.Of(face).Font;
        var glyphs = new SortedDictionary<int, int>();
        foreach (var character in FontRepertoire.Characters.Where(font.Has))
        {
            Add(glyphs, font.Glyph(character), character.Value);
        }

        return glyphs;
    }

    private static void Add(SortedDictionary<int, int> glyphs, int glyph, int character)
    {
        if (!glyphs.TryGetValue(glyph, out var known) || known > character)
        {
            glyphs[glyph] = character;
        }
    }
}
