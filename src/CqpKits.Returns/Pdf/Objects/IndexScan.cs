namespace CqpKits.Returns.Pdf.Objects;

/// <summary>
/// Looks for the objects in the file itself, as viewers do where its cross-references are broken. A file that was changed after it was made is not read so: what its last revision
/// said may be what is broken, and an earlier one says that nobody has filled it.
/// </summary>
internal sealed class IndexScan
{
    /// <summary>Where the dictionary of an object tells what it is.</summary>
    private const int Searched = 1024;

    private readonly byte[] bytes;
    private readonly Budget budget;
    private readonly ObjectParser parser;
    private readonly ObjectIndex index = new() { IsScanned = true };
    private int catalogue;

    private IndexScan(byte[] bytes, Budget budget) => (this.bytes, this.budget, parser) = (bytes, budget, new ObjectParser(bytes, budget));

    /// <summary>The index.</summary>
    public static ObjectIndex Read(byte[] bytes, Budget budget)
    {
        var scan = new IndexScan(bytes, budget);
        if (Words.Find(bytes, "startxref"u8).Count(w => new ValueReader(bytes, budget) { Position = w + "startxref"u8.Length }.Read() is PdfNumber { Value: > 0 }) > 1)
        {
            throw new PdfFaultException(PdfFault.Damaged);
        }

        scan.Objects();
        scan.Trailers();
        scan.index.AddTrailer(new PdfDictionary(new Dictionary<string, PdfValue> { ["Root"] = new PdfReference(scan.catalogue) }));
        return scan.index;
    }

    private void Objects()
    {
        foreach (var word in Words.Find(bytes, "obj"u8))
        {
            if (Start(word) is var (number, offset))
            {
                Put(number, new ObjectPlace(offset, 0));
                Look(number, offset, bytes.AsSpan(offset, Math.Min(Searched, bytes.Length - offset)));
            }
        }
    }

    /// <summary>The number before « 0 obj », and where it begins; null where the word is none of these.</summary>
    private (int Number, int Offset)? Start(int word)
    {
        var at = word;
        return Before(ref at, Characters.IsSpace) && Before(ref at, Characters.IsDigit) && Before(ref at, Characters.IsSpace) && at is var end
            && Before(ref at, Characters.IsDigit) && end - at <= 7 && (at == 0 || !Characters.IsRegular(bytes[at - 1]))
            ? (int.Parse(bytes.AsSpan(at, end - at), System.Globalization.CultureInfo.InvariantCulture), at)
            : null;
    }

    private bool Before(ref int at, Predicate<byte> isPart)
    {
        var (end, least) = (at, Math.Max(0, at - 12));
        while (at > least && isPart(bytes[at - 1])) { at--; }
        return at < end;
    }

    private void Look(int number, int offset, ReadOnlySpan<byte> start)
    {
        var end = start.IndexOf("endobj"u8);
        var head = end < 0 ? start : start[..end];
        if (head.IndexOf("/ObjStm"u8) >= 0 && parser.At(offset, number, Unresolved) is PdfStream stream && ObjectStream.Of(stream, budget, Unresolved) is { } held)
        {
            foreach (var inner in held.Numbers)
            {
                Put(inner, new ObjectPlace(-1, number));
            }
        }
        else if (head.IndexOf("/XRef"u8) >= 0 && parser.At(offset, number, Unresolved) is PdfStream references)
        {
            index.PutTrailer(references.Dictionary);
        }
        else if (head.IndexOf("/Catalog"u8) >= 0)
        {
            catalogue = number;
        }
    }

    private void Put(int number, ObjectPlace place)
    {
        if (index.Of(number) is not null)
        {
            throw new PdfFaultException(PdfFault.Damaged);
        }

        index.Add(number, place);
    }

    private void Trailers()
    {
        foreach (var word in Words.Find(bytes, "trailer"u8))
        {
            var reader = new ValueReader(bytes, budget) { Position = word + "trailer"u8.Length };
            if (reader.Read() is PdfDictionary trailer)
            {
                index.PutTrailer(trailer);
            }

            budget.CountParsed(reader.Position - word);
        }
    }

    private static PdfValue Unresolved(PdfValue? value) => value is null or PdfReference ? PdfValue.Null : value;
}
