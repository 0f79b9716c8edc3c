namespace CqpKits.Pdf.Writing;

/// <summary>
/// The objects of a PDF file, and the file of them. An object is written to the end before the next begins, in any order of their numbers. The same objects give the same bytes:
/// the identifier of the file is a hash of it.
/// </summary>
internal sealed class ObjectFile
{
    private const int WorthDeflating = 160;

    /// <summary>Deflating takes longer than writing a short stream, which counts where there are many copies.</summary>
    private const int WorthDeflatingInCopy = 2048;

    private readonly FixedFile? common;
    private readonly bool isClassic;
    private readonly ByteBuffer file = new();
    private readonly ByteBuffer packed = new();
    private readonly List<PackedObject> waiting = [];
    private readonly CrossReferences places;
    private int ofCopies;
    private int open;
    private int start;

    /// <summary>A file that begins.</summary>
    /// <param name="isClassic">
    /// True for a file as PDF 1.4 has them, with a table of offsets and without object streams; tests write it for validators that know no other.
    /// </param>
    public ObjectFile(bool isClassic = false)
    {
        this.isClassic = isClassic;
        places = new CrossReferences();
        file.Bytes(isClassic ? "%PDF-1.4\n"u8 : "%PDF-1.7\n"u8).Bytes([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A copy of a file: what is its own follows what all have in common.</summary>
    public ObjectFile(FixedFile common)
    {
        this.common = common;
        isClassic = common.IsClassic;
        places = new CrossReferences(common);
    }

    /// <summary>Numbers for objects that each copy writes itself; the first of them. No number was reserved before.</summary>
    public int ReserveForCopies(int count)
    {
        ofCopies = count;
        return places.Reserve(count);
    }

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
        if (content.Length > (common is null ? WorthDeflating : WorthDeflatingInCopy))
        {
            Stream(number, entries, content);
        }
        else
        {
            Plain(number, entries, content);
        }
    }

    /// <summary>What was written, for copies to go on from.</summary>
    /// <exception cref="InvalidOperationException">A number was reserved and no object written for it.</exception>
    public FixedFile Fix()
    {
        Flush();
        places.DemandAll(from: 1 + ofCopies);
        return new FixedFile(file.ToArray(), places.Last, ofCopies, isClassic);
    }

    /// <summary>The bytes of the file of a copy.</summary>
    /// <param name="catalog">Number of its root.</param>
    /// <param name="information">Number of its information dictionary.</param>
    /// <exception cref="InvalidOperationException">A number was reserved and no object written for it, or the file is none of a copy.</exception>
    public byte[] Finish(int catalog, int information)
    {
        var begun = common ?? throw new InvalidOperationException("A file is finished as a copy of what was fixed.");
        Flush();
        places.DemandAll(from: 1);
        var trailer = new FileTrailer(begun, catalog, information);
        if (isClassic)
        {
            trailer.WriteTable(file, places);
        }
        else
        {
            trailer.WriteStream(file, places);
        }

        var whole = GC.AllocateUninitializedArray<byte>(begun.Bytes.Length + file.Length);
        begun.Bytes.CopyTo(whole, 0);
        file.Written.CopyTo(whole.AsSpan(begun.Bytes.Length));
        return whole;
    }

    /// <summary>Where in the file the next byte stands.</summary>
    private int Offset => (common?.Bytes.Length ?? 0) + file.Length;

    private ReadOnlySpan<byte> StreamHead(int number, ReadOnlySpan<byte> filter, ReadOnlySpan<byte> entries, int length)
    {
        places.AtOffset(number, Offset);
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
        places.AtOffset(item.Number, Offset);
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
        Small(stream, entries.Written, content.Written);
    }
}
