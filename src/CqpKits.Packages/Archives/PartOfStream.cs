namespace CqpKits.Packages.Archives;

/// <summary>A part of a file, read from its start to its end. Nobody else moves in the file meanwhile.</summary>
internal sealed class PartOfStream(Stream whole, long start, long length) : Stream
{
    private long at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => at;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        whole.Position = start + at;
        var read = whole.Read(buffer[..(int)Math.Min(buffer.Length, length - at)]);
        at += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
