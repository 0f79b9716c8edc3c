using System.Text;
using CqpKits.Fonts;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Faces;

/// <summary>The glyphs that fonts have whatever a document says, with their characters: of several that look the same, the plain one.</summary>
internal static class Repertoire
{
    private static readonly Lazy<(int Glyph, int Character)[]>[] Usual = OfFaces(FontRepertoire.Usual);
    private static readonly Lazy<(int Glyph, int Character)[]>[] All = OfFaces(FontRepertoire.Characters);

    /// <summary>Notes what is printed for nearly everybody: values are set in this face.</summary>
    public static void NoteUsual(GlyphLedger ledger, Face face) => Note(ledger, face, Usual);

    /// <summary>Notes what people type: fields are set in this face.</summary>
    public static void NoteAll(GlyphLedger ledger, Face face) => Note(ledger, face, All);

    private static void Note(GlyphLedger ledger, Face face, Lazy<(int Glyph, int Character)[]>[] glyphs)
    {
        foreach (var (glyph, character) in glyphs[(int)face].Value)
        {
            ledger.Note(face, glyph, character);
        }
    }

    private static Lazy<(int Glyph, int Character)[]>[] OfFaces(IReadOnlyList<Rune> characters) =>
        [.. Enum.GetValues<Face>().Select(face => new Lazy<(int, int)[]>(() => Of(FaceMetrics.Of(face).Font, characters)))];

    private static (int Glyph, int Character)[] Of(FontFace font, IReadOnlyList<Rune> characters) =>
        [.. characters.Where(font.Has).GroupBy(font.Glyph, (glyph, same) => (glyph, same.Min(c => c.Value)))];
}
