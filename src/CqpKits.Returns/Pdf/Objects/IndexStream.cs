namespace CqpKits.Returns.Pdf.Objects;

/// <summary>The entries of a cross-reference stream (ISO 32000-1, 7.5.8.3).</summary>
internal static class IndexStream
{
    private const int WidestField = 8;

    /// <summary>Entries of one stream, those that say the same number twice counted too.</summary>
    private const int MostEntries = 2 * PdfLimits.Objects;

    /// <summary>Notes its places in an index.</summary>
    public static void Read(PdfDictionary dictionary, byte[] table, ObjectIndex index)
    {
        var widths = Whole(dictionary["W"]);
        if (widths is not [>= 0 and <= WidestField, >= 0 and <= WidestField, >= 0 and <= WidestField] || widths.Sum() == 0)
        {
            throw new BrokenIndexException();
        }

        var (at, size) = (0, widths.Sum());
        if (table.Length / size > MostEntries)
        {
            throw new PdfFaultException(PdfFault.TooManyObjects);
        }

        var parts = Whole(dictionary["Index"]) is { Length: > 0 } given ? given : [0, int.MaxValue];
        for (var part = 0; part + 1 < parts.Length; part += 2)
        {
            for (var i = 0; i < parts[part + 1] && at + size <= table.Length; i++, at += size)
            {
                Add(table.AsSpan(at, size), widths, parts[part] + i, index);
            }
        }
    }

    private static void Add(ReadOnlySpan<byte> entry, int[] widths, int number, ObjectIndex index)
    {
        var kind = widths[0] == 0 ? 1 : Field(entry[..widths[0]]);
        var second = Field(entry.Slice(widths[0], widths[1]));
        index.Add(number, kind switch
        {
            1 => new ObjectPlace((int)Math.Min(second, int.MaxValue), 0),
            2 => new ObjectPlace(-1, (int)Math.Min(second, int.MaxValue)),
            _ => ObjectPlace.Free,
        });
    }

    private static ulong Field(ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }

        return value;
    }

    private static int[] Whole(PdfValue? value) => value is PdfArray array ? [.. array.Items.OfType<PdfNumber>().Select(n => n.Whole)] : [];
}
