using System.Numerics;

namespace CqpKits.Fonts.TrueType;

/// <summary>Characters of the first plane and their glyphs → the table <c>cmap</c> (OpenType 1.9, format 4 for Windows, Unicode: platform 3, encoding 1).</summary>
internal static class CharacterSegments
{
    private const int LastCharacter = 0xFFFF;

    /// <summary>The table.</summary>
    /// <param name="characters">In ascending order; those beyond the first plane are left out.</param>
    public static byte[] Table(IEnumerable<(int Character, int Glyph)> characters)
    {
        var segments = Segments(characters.Where(c => c.Character < LastCharacter)).Append(new(LastCharacter, LastCharacter, 0)).ToList();
        var searched = 2 << BitOperations.Log2((uint)segments.Count);
        var table = new TableWriter().UInt16(0).UInt16(1).UInt16(3).UInt16(1).UInt32(12)
            .UInt16(4).UInt16(16 + (8 * segments.Count)).UInt16(0)
            .UInt16(2 * segments.Count).UInt16(searched).UInt16(BitOperations.Log2((uint)segments.Count)).UInt16((2 * segments.Count) - searched);
        segments.ForEach(s => table.UInt16(s.Last));
        table.UInt16(0);
        segments.ForEach(s => table.UInt16(s.First));
        segments.ForEach(s => table.UInt16(s.Glyph - s.First));
        segments.ForEach(_ => table.UInt16(0));
        return table.ToArray();
    }

    /// <summary>Runs of characters that follow each other and whose glyphs do so too.</summary>
    private static IEnumerable<Segment> Segments(IEnumerable<(int Character, int Glyph)> characters)
    {
        Segment? open = null;
        foreach (var (character, glyph) in characters)
        {
            if (open is { } run && run.Last + 1 == character && run.Glyph - run.First == glyph - character)
            {
                open = run with { Last = character };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = new(character, character, glyph);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    /// <summary>Characters from first to last, and the glyph of the first.</summary>
    private readonly record struct Segment(int First, int Last, int Glyph);
}
