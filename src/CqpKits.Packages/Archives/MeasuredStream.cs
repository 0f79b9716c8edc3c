using System.Security.Cryptography;
using CqpKits.Packages.Zips;

namespace CqpKits.Packages.Archives;

/// <summary>Hands on what is written to it, and knows its length and hashes.</summary>
internal sealed class MeasuredStream(Stream inner) : CountedStream(inner)
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>SHA-256 of what was written, hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(hash.GetCurrentHash());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        base.Write(buffer);
        hash.AppendData(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
