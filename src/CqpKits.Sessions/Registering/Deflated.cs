using System.IO.Compression;

namespace CqpKits.Sessions.Registering;

/// <summary>Bytes as columns hold them, deflated.</summary>
internal static class Deflated
{
    /// <summary>Deflates what is written.</summary>
    public static byte[] Of(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        using (var deflated = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            write(deflated);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads what was deflated.</summary>
    public static T Read<T>(byte[] column, Func<Stream, T> read)
    {
        using var inflated = new DeflateStream(new MemoryStream(column), CompressionMode.Decompress);
        return read(inflated);
    }
}
