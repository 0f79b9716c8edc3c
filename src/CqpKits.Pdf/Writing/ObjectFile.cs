namespace CqpKits.Pdf.Writing;

/// <summary>
/// The objects of a PDF file, and the file of them. An object is written to the end before the next begins, in any order of their numbers. The same objects give the same bytes:
/// the identifier of the file is a hash of it.
/// </summary>
/// <param name="isClassic">
/// True for a file as PDF 1.4 has them, with a table of offsets and without object streams; tests write it for validators that know no other.
/// </param>
internal sealed class ObjectFile(bool isClassic = false)
{
    private const int WorthDeflating = 160;

    private readonly ByteBuffer file = Head(isClassic);
    private readonly ByteBuffer packed = new();
    private readonly List<PackedObject> waiting = [];
    private readonly CrossReferences places = new();
    private int open;
    private int start;

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve() => places.Reserve();

    /// <summary>Numbers for several objects; the first of them.</summary>
    public int Reserve(int count) => places.Reserve(count);

    /// <summary>Begins an object that is no stream: what is written into the buffer until <see cref="End"/>.</summary>
    public ByteBuffer Begin(int number)
    {
        open = open == 0 ? number : throw new InvalidOperationException($"Object {open} is still being written.");
        start = packed.Length;
        return packed;
    }

    /// <summary>Ends the object that was begun.</summary>
    public void End()
    {
        waiting.Add(new PackedObject(open, start, packed.Length - start));
        open = 0;
        if (isClassic || waiting.Count == ObjectStreams.Most)
        {
            Flush();
        }
    }

    /// <summary>A stream, deflated here.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Further entries of its dictionary.</param>
    /// <param name="plain">Its content.</param>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> plain) => Deflated(number, entries, Deflating.Deflated(plain));

    /// <summary>A stream that is already deflated.</summary>
    public void Deflated(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> deflated)
    {
        file.Bytes(StreamHead(number, "/Filter/FlateDecode"u8, entries, deflated.Length));
        file.Bytes(deflated).Bytes("\nendstream\nendobj\n"u8);
    }

    /// <summary>A stream that is written as it is.</summary>
    public void Plain(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        file.Bytes(StreamHead(number, [], entries, content.Length));
        file.Bytes(content).Bytes("\nendstream\nendobj\n"u8);
    }

    /// <summary>A stream of a few bytes, which deflating would hardly shorten; a longer one is deflated.</summary>
    public void Small(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        if (content.Length > WorthDeflating)
        {
            Stream(number, entries, content);
        }
        else
        {
            Plain(number, entries, content);
        }
    }

    /// <summary>The bytes of the file.</summary>
    /// <param name="catalog">Number of its root.</param>
    /// <param name="information">Number of its information dictionary.</param>
    public byte[] Finish(int catalog, int information)
    {
        Flush();
        places.DemandAll();
        var trailer = new FileTrailer(catalog, information);
        if (isClassic)
        {
            trailer.WriteTable(file, places);
        }
        else
        {
            trailer.WriteStream(file, places);
        }

        return file.ToArray();
    }

    private static ByteBuffer Head(bool isClassic) =>
        new ByteBuffer().Bytes(isClassic ? "%PDF-1.4\n"u8 : "%PDF-1.7\n"u8).Bytes([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    private ReadOnlySpan<byte> StreamHead(int number, ReadOnlySpan<byte> filter, ReadOnlySpan<byte> entries, int length)
    {
        places.AtOffset(number, file.Length);
        return new ByteBuffer().Whole(number).Bytes(" 0 obj\n<<"u8).Bytes(entries).Bytes(filter).Bytes("/Length "u8).Whole(length).Bytes(">>\nstream\n"u8).Written;
    }

    private void Flush()
    {
        if (isClassic)
        {
            waiting.ForEach(WriteAlone);
        }
        else if (waiting.Count > 0)
        {
            WriteTogether();
        }

        waiting.Clear();
        packed.Clear();
    }

    private void WriteAlone(PackedObject item)
    {
        places.AtOffset(item.Number, file.Length);
        file.Whole(item.Number).Bytes(" 0 obj\n"u8).Bytes(packed.Written.Slice(item.Start, item.Length)).Bytes("\nendobj\n"u8);
    }

    private void WriteTogether()
    {
        var stream = Reserve();
        for (var i = 0; i < waiting.Count; i++)
        {
            places.InStream(waiting[i].Number, stream, i);
        }

        var (entries, content) = ObjectStreams.Of(waiting, packed.Written);
        Stream(stream, entries.Written, content.Written);
    }
}
