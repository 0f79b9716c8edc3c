namespace CqpKits.Fonts.TrueType;

/// <summary>
/// Characters → glyphs, from the widest table of a font: segments of characters beyond the first plane too (cmap format 12), else of the first alone (format 4). Kept in pages of
/// 256 characters, those without a glyph sharing one: a look-up is two reads.
/// </summary>
internal sealed class CharacterMap
{
    private const ushort BasicPlane = 4;
    private const ushort AllPlanes = 12;
    private const int PageLength = 256;
    private const int Characters = 0x110000;

    private static readonly ushort[] Blank = new ushort[PageLength];

    private readonly ushort[][] pages = new ushort[Characters / PageLength][];

    private CharacterMap() => Array.Fill(pages, Blank);

    /// <summary>Reads the table <c>cmap</c>.</summary>
    public static CharacterMap Of(FontTable cmap)
    {
        var map = new CharacterMap();
        var subtables = Enumerable.Range(0, cmap.UInt16(2)).Select(i => cmap.From((int)cmap.UInt32(8 + (8 * i)))).ToList();
        if (subtables.Exists(t => t.UInt16(0) == AllPlanes))
        {
            map.AddGroups(subtables.First(t => t.UInt16(0) == AllPlanes));
        }
        else
        {
            map.AddSegments(subtables.First(t => t.UInt16(0) == BasicPlane));
        }

        return map;
    }

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public int Glyph(int character) => pages[character / PageLength][character % PageLength];

    /// <summary>Draws a character with the glyph of another from now on.</summary>
    public void Draw(int character, int like) => Set(character, Glyph(like));

    /// <summary>The characters that have a glyph, and it, in ascending order.</summary>
    public IEnumerable<(int Character, int Glyph)> Drawn() =>
        from page in Enumerable.Range(0, pages.Length)
        where !ReferenceEquals(pages[page], Blank)
        from character in Enumerable.Range(page * PageLength, PageLength)
        where Glyph(character) != 0
        select (character, Glyph(character));

    private void Set(int character, int glyph)
    {
        ref var page = ref pages[character / PageLength];
        page = ReferenceEquals(page, Blank) ? new ushort[PageLength] : page;
        page[character % PageLength] = (ushort)glyph;
    }

    private void AddGroups(FontTable table)
    {
        for (var group = 0; group < table.UInt32(12); group++)
        {
            var at = 16 + (12 * group);
            var (first, last, glyph) = (table.UInt32(at), table.UInt32(at + 4), table.UInt32(at + 8));
            for (var character = first; character <= last; character++)
            {
                Set((int)character, (int)(glyph + character - first));
            }
        }
    }

    private void AddSegments(FontTable table)
    {
        var twice = table.UInt16(6);
        for (var segment = 0; segment < twice; segment += 2)
        {
            var (last, first) = (table.UInt16(14 + segment), table.UInt16(16 + twice + segment));
            for (int character = first; character <= last && character != 0xFFFF; character++)
            {
                Set(character, InSegment(table, twice, segment, character - first, character));
            }
        }
    }

    /// <summary>A glyph by the difference of its segment, or from the list behind the segments.</summary>
    private static int InSegment(FontTable table, int twice, int segment, int within, int character)
    {
        var difference = table.UInt16(16 + (2 * twice) + segment);
        var offsets = 16 + (3 * twice) + segment;
        if (table.UInt16(offsets) is 0)
        {
            return (character + difference) & 0xFFFF;
        }

        var listed = table.UInt16(offsets + table.UInt16(offsets) + (2 * within));
        return listed == 0 ? 0 : (listed + difference) & 0xFFFF;
    }
}
