namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Reads the objects that stand in the file by themselves: « 12 0 obj … endobj ».</summary>
internal sealed class ObjectParser(byte[] bytes, Budget budget)
{
    private int[]? streamEnds;

    /// <summary>The object at a place.</summary>
    /// <param name="offset">The place.</param>
    /// <param name="number">Number that it must have; null for any.</param>
    /// <param name="resolve">What a value refers to: the length of a stream may be an object of its own.</param>
    /// <returns>Null where no such object stands.</returns>
    public PdfValue? At(int offset, int? number, Func<PdfValue?, PdfValue> resolve)
    {
        if (offset < 0 || offset >= bytes.Length)
        {
            return null;
        }

        var reader = new ValueReader(bytes, budget) { Position = offset };
        try
        {
            return reader.Read() is PdfNumber found && reader.Read() is PdfNumber && reader.Read() is PdfWord { Value: "obj" } && (number is null || found.Value == number)
                ? Value(reader, resolve)
                : null;
        }
        finally
        {
            budget.CountParsed(reader.Position - offset);
        }
    }

    private PdfValue Value(ValueReader reader, Func<PdfValue?, PdfValue> resolve)
    {
        var value = reader.Read() is { } read and not PdfWord ? read : PdfValue.Null;
        var after = reader.Position;
        if (value is not PdfDictionary dictionary || reader.Read() is not PdfWord { Value: "stream" })
        {
            reader.Position = after;
            return value;
        }

        var start = StreamStart(reader.Position);
        return new PdfStream(dictionary, bytes.AsMemory(start, StreamEnd(start, resolve(dictionary["Length"])) - start));
    }

    /// <summary>The bytes begin after one line end (ISO 32000-1, 7.3.8.1).</summary>
    private int StreamStart(int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t') { at++; }
        at += at < bytes.Length && bytes[at] == '\r' ? 1 : 0;
        return Math.Min(at + (at < bytes.Length && bytes[at] == '\n' ? 1 : 0), bytes.Length);
    }

    /// <summary>The length is believed where « endstream » stands behind it; else that word is looked for.</summary>
    private int StreamEnd(int start, PdfValue length)
    {
        if (length is PdfNumber { Whole: >= 0 and var said } && said <= bytes.Length - start)
        {
            var at = start + said;
            while (at < bytes.Length && at < start + said + 4 && Characters.IsSpace(bytes[at])) { at++; }
            if (bytes.AsSpan(at).StartsWith("endstream"u8))
            {
                return start + said;
            }
        }

        streamEnds ??= Words.Find(bytes, "endstream"u8);
        var next = Array.BinarySearch(streamEnds, start);
        var found = next >= 0 ? next : ~next;
        return found < streamEnds.Length ? streamEnds[found] : bytes.Length;
    }
}
