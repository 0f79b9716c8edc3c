using System.Buffers.Binary;

namespace CqpKits.Tests.Kits;

/// <summary>Pictures of any size, a few bytes each.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    public static byte[] Jpeg(ushort width, ushort height, byte components = 3)
    {
        byte[] bytes = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC0, 0, 17, 8, 0, 0, 0, 0, components, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xD9];
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(18), height);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(20), width);
        return bytes;
    }
}
