namespace CqpKits.Pdf.Drawing;

/// <summary>Which glyphs of which face a file draws.</summary>
/// <param name="known">Glyphs that need not be noted; null where all are.</param>
internal sealed class GlyphLedger(GlyphLedger? known = null)
{
    private static readonly Face[] All = Enum.GetValues<Face>();

    private readonly int[]?[] characters = new int[All.Length][];
    private readonly bool[] isUsed = new bool[All.Length];
    private readonly bool[] isDrawn = new bool[All.Length];

    /// <summary>The faces that are used, in their order.</summary>
    public IEnumerable<Face> Faces => All.Where(f => isUsed[(int)f]);

    /// <summary>The faces of which something is drawn.</summary>
    public IEnumerable<Face> DrawnFaces => All.Where(f => isDrawn[(int)f]);

    /// <summary>Whether a face is used from now on, if only by the fields of the file.</summary>
    public void Use(Face face) => isUsed[(int)face] = true;

    /// <summary>A glyph is drawn for a character.</summary>
    public void Use(Face face, int glyph, int character)
    {
        isUsed[(int)face] = isDrawn[(int)face] = true;
        Note(face, glyph, character);
    }

    /// <summary>Notes a glyph of a face, which may not be used, but for what is known.</summary>
    public void Note(Face face, int glyph, int character)
    {
        if (known?.Has(face, glyph, character) != true && !Has(face, glyph, character))
        {
            Keep(face, glyph, character);
        }
    }

    /// <summary>Notes what another one did, but for what is known.</summary>
    public void Add(GlyphLedger other)
    {
        foreach (var face in All)
        {
            isUsed[(int)face] |= other.isUsed[(int)face];
            isDrawn[(int)face] |= other.isDrawn[(int)face];
            foreach (var (glyph, character) in other.Drawn(face))
            {
                Note(face, glyph, character);
            }
        }
    }

    /// <summary>Whether this one and another have noted the same.</summary>
    public bool IsLike(GlyphLedger other) => isUsed.SequenceEqual(other.isUsed) && isDrawn.SequenceEqual(other.isDrawn) && All.All(f => HasSame(f, other));

    /// <summary>The glyphs of a face that were drawn, in order, each with its character: of several that look the same, the first of Unicode, which is the plain one.</summary>
    public (int Glyph, int Character)[] Drawn(Face face)
    {
        var noted = characters[(int)face] ?? [];
        var drawn = new (int, int)[noted.Length - noted.AsSpan().Count(0)];
        var next = 0;
        for (var glyph = 0; next < drawn.Length; glyph++)
        {
            if (noted[glyph] != 0)
            {
                drawn[next++] = (glyph, noted[glyph]);
            }
        }

        return drawn;
    }

    private bool HasSame(Face face, GlyphLedger other) => (characters[(int)face] is null && other.characters[(int)face] is null) || Drawn(face).AsSpan().SequenceEqual(other.Drawn(face));

    private bool Has(Face face, int glyph, int character) =>
        characters[(int)face] is { } noted && glyph < noted.Length && noted[glyph] != 0 && noted[glyph] <= character;

    private void Keep(Face face, int glyph, int character)
    {
        ref var noted = ref characters[(int)face];
        noted ??= new int[512];
        if (glyph >= noted.Length)
        {
            Array.Resize(ref noted, Math.Max(glyph + 1, noted.Length * 2));
        }

        noted[glyph] = character;
    }
}
