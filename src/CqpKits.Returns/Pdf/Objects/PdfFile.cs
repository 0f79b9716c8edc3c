namespace CqpKits.Returns.Pdf.Objects;

/// <summary>The objects of a PDF file, read when they are asked for and kept, each once.</summary>
internal sealed class PdfFile
{
    private readonly ObjectIndex index;
    private readonly ObjectParser parser;
    private readonly Dictionary<int, PdfValue> loaded = [];
    private readonly Dictionary<int, ObjectStream?> containers = [];
    private readonly Dictionary<PdfStream, byte[]?> opened = [];
    private readonly HashSet<int> loading = [];

    private PdfFile(byte[] bytes, ObjectIndex index, Budget budget) =>
        (this.index, Budget, parser, Trailer) = (index, budget, new ObjectParser(bytes, budget), index.Trailer);

    /// <summary>Whether its cross-references were broken.</summary>
    public bool IsRepaired => index.IsScanned;

    /// <summary>What its reading costs.</summary>
    public Budget Budget { get; }

    /// <summary>The trailer.</summary>
    public PdfDictionary Trailer { get; }

    /// <summary>The catalogue (ISO 32000-1, 7.7.2).</summary>
    public PdfDictionary Catalogue => Of(Trailer, "Root") as PdfDictionary ?? new PdfDictionary([]);

    /// <summary>
    /// Reads a file by its cross-references, and where these are broken once more by what is found in it.
    /// A file that is not let through ends in a <see cref="PdfFaultException"/>.
    /// </summary>
    /// <param name="bytes">The file; what stands before its head is passed over.</param>
    /// <param name="read">What is made of it.</param>
    /// <param name="cancellation">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public static T Read<T>(byte[] bytes, Func<PdfFile, T> read, CancellationToken cancellation)
    {
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, 2048)).IndexOf("%PDF-"u8);
        var (file, budget) = (head > 0 ? bytes[head..] : bytes, new Budget(cancellation));
        try
        {
            return read(Checked(new PdfFile(file, IndexReader.Read(file, budget), budget)));
        }
        catch (BrokenIndexException)
        {
            return read(Checked(new PdfFile(file, IndexScan.Read(file, budget), budget)));
        }
    }

    /// <summary>What a value refers to; the object for none where it leads nowhere or in a circle.</summary>
    public PdfValue Resolve(PdfValue? value)
    {
        for (var step = 0; value is PdfReference reference && step < PdfLimits.Steps; step++)
        {
            value = Load(reference.Number);
        }

        return value is null or PdfReference ? PdfValue.Null : value;
    }

    /// <summary>The value of a key.</summary>
    public PdfValue Of(PdfDictionary? dictionary, string key) => Resolve(dictionary?[key]);

    /// <summary>The items of an array; the value alone where it is none, nothing where it is not there.</summary>
    public IEnumerable<PdfValue> Items(PdfValue? value) => Resolve(value) switch
    {
        PdfArray array => array.Items.Select(Resolve),
        var one when one == PdfValue.Null => [],
        var one => [one],
    };

    /// <summary>The dictionary that a value is, or that its stream has.</summary>
    public PdfDictionary? Dictionary(PdfValue? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    /// <summary>What a stream holds; null where it is no stream, or cannot be read.</summary>
    public byte[]? Open(PdfValue? value)
    {
        if (Resolve(value) is not PdfStream stream)
        {
            return null;
        }

        if (!opened.TryGetValue(stream, out var bytes))
        {
            opened[stream] = bytes = StreamBytes.Of(stream, Budget, Resolve);
        }

        return bytes;
    }

    private static PdfFile Checked(PdfFile file)
    {
        if (file.Trailer["Encrypt"] is not null && file.Of(file.Trailer, "Encrypt") != PdfValue.Null)
        {
            throw new PdfFaultException(PdfFault.Encrypted);
        }

        return file.Of(file.Catalogue, "Pages") is PdfDictionary ? file
            : file.index.IsScanned ? throw new PdfFaultException(PdfFault.Damaged)
            : throw new BrokenIndexException();
    }

    private PdfValue Load(int number)
    {
        if (loaded.TryGetValue(number, out var known))
        {
            return known;
        }

        if (index.Of(number) is not { } place || place == ObjectPlace.Free || !loading.Add(number))
        {
            return PdfValue.Null;
        }

        try
        {
            var value = place.Container > 0 ? Container(place.Container)?.Object(number) : parser.At(place.Offset, number, Resolve);
            return loaded[number] = value ?? (index.IsScanned ? PdfValue.Null : throw new BrokenIndexException());
        }
        finally
        {
            loading.Remove(number);
        }
    }

    private ObjectStream? Container(int number)
    {
        if (!containers.TryGetValue(number, out var container))
        {
            // What is held is no container itself, which also ends every circle.
            var stream = index.Of(number) is { Container: 0, Offset: >= 0 } place ? parser.At(place.Offset, number, Resolve) as PdfStream : null;
            containers[number] = container = stream is null ? null : ObjectStream.Of(stream, Budget, Resolve);
        }

        return container;
    }
}
