using System.IO.Hashing;

namespace CqpKits.Packages.Zips;

/// <summary>Hands on what is written to it, and knows its length and checksum. What it hands on to stays open.</summary>
internal class CountedStream(Stream inner) : Stream
{
    private readonly Crc32 checksum = new();
    private long count;

    /// <summary>CRC-32 of what was written.</summary>
    public uint Checksum => checksum.GetCurrentHashAsUInt32();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => count;

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        checksum.Append(buffer);
        count += buffer.Length;
        inner.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
