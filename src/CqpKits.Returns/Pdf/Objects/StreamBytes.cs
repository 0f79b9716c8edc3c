using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CqpKits.Returns.Pdf.Objects;

/// <summary>What a stream holds: as it is, or deflated. Other filters are of pictures and of programs long gone: what needs them stays closed.</summary>
internal static class StreamBytes
{
    private const int Chunk = 64 * 1024;

    /// <summary>The bytes; null where they cannot be read.</summary>
    public static byte[]? Of(PdfStream stream, Budget budget, Func<PdfValue?, PdfValue> resolve)
    {
        var filters = Items(stream.Dictionary["Filter"] ?? stream.Dictionary["F"], resolve).OfType<PdfName>().Select(n => n.Value).ToList();
        if (filters.Count == 0)
        {
            budget.CountInflated(stream.Raw.Length);
            return stream.Raw.ToArray();
        }

        return filters is ["FlateDecode" or "Fl"] && Inflate(stream.Raw, budget) is { } bytes
            ? Predictor.Undo(bytes, Items(stream.Dictionary["DecodeParms"], resolve).FirstOrDefault() as PdfDictionary, resolve)
            : null;
    }

    private static IEnumerable<PdfValue> Items(PdfValue? value, Func<PdfValue?, PdfValue> resolve) => resolve(value) switch
    {
        PdfArray array => array.Items.Select(resolve),
        var one => [one],
    };

    private static byte[]? Inflate(ReadOnlyMemory<byte> raw, Budget budget)
    {
        budget.CountParsed(raw.Length);
        try
        {
            // The bytes of the file itself: several streams may claim the same ones.
            var from = MemoryMarshal.TryGetArray(raw, out var part) ? part : raw.ToArray();
            using var source = new ZLibStream(new MemoryStream(from.Array!, from.Offset, from.Count, writable: false), CompressionMode.Decompress);
            var chunks = new List<byte[]>();
            var total = 0;
            for (var chunk = new byte[Chunk]; source.ReadAtLeast(chunk, Chunk, throwOnEndOfStream: false) is > 0 and var read; chunk = new byte[Chunk])
            {
                budget.CountInflated(read);
                total += read;
                chunks.Add(chunk);
            }

            return Joined(chunks, total);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static byte[] Joined(List<byte[]> chunks, int total)
    {
        var joined = new byte[total];
        for (var i = 0; i < chunks.Count; i++)
        {
            chunks[i].AsSpan(0, Math.Min(Chunk, total - (i * Chunk))).CopyTo(joined.AsSpan(i * Chunk));
        }

        return joined;
    }
}
