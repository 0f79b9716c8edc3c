using System.Buffers;
using System.Text;

namespace CqpKits.Docx.Stamping;

/// <summary>The bytes of a part while it is stamped. Its memory goes back to a pool.</summary>
internal sealed class StampBuffer(int expected) : IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&");

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(expected);
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Write(ReadOnlySpan<byte> piece)
    {
        Room(piece.Length);
        piece.CopyTo(bytes.AsSpan(length));
        length += piece.Length;
    }

    /// <summary>Text as an XML writer puts it between tags: <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> escaped. Characters that XML cannot hold are no longer in it (<see cref="Packages.Xml.XmlText"/>).</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Escaped) is >= 0 and var at)
        {
            WriteExact(text[..at]);
            Write(text[at] switch { '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&amp;"u8 });
            text = text[(at + 1)..];
        }

        WriteExact(text);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private void WriteExact(ReadOnlySpan<char> text)
    {
        Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    private void Room(int more)
    {
        if (length + more <= bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + more, 2 * bytes.Length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
