using CqpKits.Fonts;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Faces;

/// <summary>The glyphs of the fixed repertoire in each face, with their characters: of several that look the same, the plain one.</summary>
internal static class Repertoire
{
    private static readonly Lazy<SortedDictionary<int, int>>[] Fixed = [.. Enum.GetValues<Face>().Select(face => new Lazy<SortedDictionary<int, int>>(() => Of(face)))];

    /// <summary>Notes the repertoire in every face, whether it is used or not.</summary>
    public static void NoteIn(GlyphLedger ledger)
    {
        foreach (var face in Enum.GetValues<Face>())
        {
            foreach (var (glyph, character) in Fixed[(int)face].Value)
            {
                ledger.Note(face, glyph, character);
            }
        }
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
