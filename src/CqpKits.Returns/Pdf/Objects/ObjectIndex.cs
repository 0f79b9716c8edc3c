namespace CqpKits.Returns.Pdf.Objects;

/// <summary>Where an object stands.</summary>
/// <param name="Offset">Its place in the file; -1 where it stands in an object stream, or was deleted.</param>
/// <param name="Container">Number of the object stream that holds it; 0 for none.</param>
internal readonly record struct ObjectPlace(int Offset, int Container)
{
    /// <summary>A deleted object.</summary>
    public static ObjectPlace Free { get; } = new(-1, 0);
}

/// <summary>Where the objects of a file stand, and its trailer.</summary>
internal sealed class ObjectIndex
{
    private readonly Dictionary<int, ObjectPlace> places = [];
    private readonly Dictionary<string, PdfValue> trailer = new(StringComparer.Ordinal);

    /// <summary>The keys of the newest trailer, and those of older ones that it has not.</summary>
    public PdfDictionary Trailer => new(trailer);

    /// <summary>Whether the objects were looked for in the file itself: what is not found is not there.</summary>
    public bool IsScanned { get; init; }

    /// <summary>The place of an object; null when there is none.</summary>
    public ObjectPlace? Of(int number) => places.TryGetValue(number, out var place) ? place : null;

    /// <summary>Notes a place unless a newer one is known.</summary>
    public void Add(int number, ObjectPlace place)
    {
        if (places.TryAdd(number, place) && places.Count > PdfLimits.Objects)
        {
            throw new PdfFaultException(PdfFault.TooManyObjects);
        }
    }

    /// <summary>Notes an older trailer.</summary>
    public void AddTrailer(PdfDictionary older)
    {
        foreach (var (key, value) in older.Entries)
        {
            trailer.TryAdd(key, value);
        }
    }

    /// <summary>Notes a newer trailer.</summary>
    public void PutTrailer(PdfDictionary newer)
    {
        foreach (var (key, value) in newer.Entries)
        {
            trailer[key] = value;
        }
    }
}
