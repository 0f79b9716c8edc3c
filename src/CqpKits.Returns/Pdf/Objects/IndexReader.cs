namespace CqpKits.Returns.Pdf.Objects;

/// <summary>
/// The cross-references as the file gives them (ISO 32000-1, 7.5.4 and 7.5.8): tables, streams, both in one file, with all earlier revisions. What leads nowhere breaks the index;
/// then the objects are looked for instead.
/// </summary>
internal sealed class IndexReader
{
    private readonly byte[] bytes;
    private readonly Budget budget;
    private readonly ObjectParser parser;
    private readonly ObjectIndex index = new();
    private readonly HashSet<int> visited = [];

    private IndexReader(byte[] bytes, Budget budget) => (this.bytes, this.budget, parser) = (bytes, budget, new ObjectParser(bytes, budget));

    /// <summary>The index; <see cref="BrokenIndexException"/> where it cannot be followed.</summary>
    public static ObjectIndex Read(byte[] bytes, Budget budget)
    {
        var reader = new IndexReader(bytes, budget);
        var starts = bytes.AsSpan().LastIndexOf("startxref"u8);

        // Objects behind it are of a later revision, whose own end is lost.
        if (starts < 0 || bytes.AsSpan(starts).IndexOf("endobj"u8) >= 0)
        {
            throw new BrokenIndexException();
        }

        var place = new ValueReader(bytes, budget) { Position = starts + "startxref"u8.Length }.Read();
        for (var next = place; next is PdfNumber offset && reader.visited.Add(offset.Whole);)
        {
            next = reader.Section(offset.Whole);
        }

        return reader.index;
    }

    /// <summary>Reads a section; gives the place of the one before it.</summary>
    private PdfValue? Section(int offset)
    {
        if (offset < 0 || offset >= bytes.Length)
        {
            throw new BrokenIndexException();
        }

        var reader = new ValueReader(bytes, budget) { Position = offset };
        reader.SkipSpace();
        var trailer = bytes.AsSpan(reader.Position).StartsWith("xref"u8) ? Table(reader) : Stream(offset);
        budget.CountParsed(Math.Max(0, reader.Position - offset));
        return trailer["Prev"];
    }

    private PdfDictionary Table(ValueReader reader)
    {
        reader.Position += "xref"u8.Length;
        var free = new List<int>();
        while (reader.Read() is { } first && first is not PdfWord { Value: "trailer" })
        {
            if (first is not PdfNumber start || reader.Read() is not PdfNumber count || count.Value > PdfLimits.Objects)
            {
                throw new BrokenIndexException();
            }

            for (var i = 0; i < count.Value; i++)
            {
                Line(reader, start.Whole + i, free);
            }
        }

        var trailer = reader.Read() as PdfDictionary ?? throw new BrokenIndexException();

        // Of a file in both manners, the stream gives what the table calls free, before the sections of earlier revisions.
        if (trailer["XRefStm"] is PdfNumber hybrid && visited.Add(hybrid.Whole))
        {
            Stream(hybrid.Whole);
        }

        free.ForEach(number => index.Add(number, ObjectPlace.Free));
        index.AddTrailer(trailer);
        return trailer;
    }

    private void Line(ValueReader reader, int number, List<int> free)
    {
        if (reader.Read() is not PdfNumber offset || reader.Read() is not PdfNumber || reader.Read() is not PdfWord { Value: "n" or "f" } kind)
        {
            throw new BrokenIndexException();
        }

        if (kind.Value == "f" || offset.Whole == 0)
        {
            free.Add(number);
        }
        else
        {
            index.Add(number, new ObjectPlace(offset.Whole, 0));
        }
    }

    private PdfDictionary Stream(int offset)
    {
        if (parser.At(offset, null, value => value ?? PdfValue.Null) is not PdfStream stream
            || StreamBytes.Of(stream, budget, value => value ?? PdfValue.Null) is not { } table)
        {
            throw new BrokenIndexException();
        }

        IndexStream.Read(stream.Dictionary, table, index);
        index.AddTrailer(stream.Dictionary);
        return stream.Dictionary;
    }
}
