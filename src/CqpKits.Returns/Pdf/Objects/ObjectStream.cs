namespace CqpKits.Returns.Pdf.Objects;

/// <summary>An object stream (ISO 32000-1, 7.5.7): objects together in one stream.</summary>
internal sealed class ObjectStream
{
    private readonly byte[] bytes;
    private readonly Budget budget;
    private readonly Dictionary<int, int> offsets = [];

    private ObjectStream(byte[] bytes, Budget budget) => (this.bytes, this.budget) = (bytes, budget);

    /// <summary>The stream as one of these; null when it is none.</summary>
    public static ObjectStream? Of(PdfStream stream, Budget budget, Func<PdfValue?, PdfValue> resolve)
    {
        if (resolve(stream.Dictionary["N"]) is not PdfNumber count || resolve(stream.Dictionary["First"]) is not PdfNumber first || StreamBytes.Of(stream, budget, resolve) is not { } content)
        {
            return null;
        }

        var made = new ObjectStream(content, budget);
        var reader = new ValueReader(content, budget);
        for (var i = 0; i < count.Value && reader.Read() is PdfNumber number && reader.Read() is PdfNumber offset; i++)
        {
            made.offsets[number.Whole] = (int)Math.Clamp(first.Value + offset.Value, 0, content.Length);
        }

        return made;
    }

    /// <summary>Numbers of its objects.</summary>
    public IEnumerable<int> Numbers => offsets.Keys;

    /// <summary>An object; null when it is not there.</summary>
    public PdfValue? Object(int number)
    {
        if (!offsets.TryGetValue(number, out var offset))
        {
            return null;
        }

        var reader = new ValueReader(bytes, budget) { Position = offset };
        var value = reader.Read();
        budget.CountParsed(reader.Position - offset);
        return value is PdfWord ? PdfValue.Null : value ?? PdfValue.Null;
    }
}
