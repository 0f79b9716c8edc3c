using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Metadata;

/// <summary>
/// The profile of the colours of a file: sRGB (IEC 61966-2-1) as a matrix and a curve, by the specification ICC.1:2001-04. It has no date that depends on when it was made.
/// </summary>
internal static class IccProfile
{
    public const string Name = "sRGB IEC61966-2.1";

    private const int HeadLength = 128;
    private const int EntryLength = 12;

    /// <summary>The curve of sRGB at 33 steps of the signal, as shares of 65535.</summary>
    private static readonly int[] Curve =
    [
        0, 159, 338, 595, 940, 1381, 1923, 2572, 3334, 4214, 5215, 6344, 7603, 8997, 10530, 12206, 14027,
        15998, 18122, 20401, 22840, 25440, 28206, 31139, 34243, 37521, 40975, 44607, 48420, 52417, 56601, 60972, 65535,
    ];

    /// <summary>The profile.</summary>
    public static byte[] Bytes { get; } = Build();

    /// <summary>The profile as files have it.</summary>
    public static byte[] Deflated { get; } = Deflating.Smallest(Bytes);

    private static byte[] Build()
    {
        var curve = Tag("curv"u8, b => b.BigEndian(Curve.Length, 4), b => Array.ForEach(Curve, v => b.BigEndian(v, 2)));
        (byte[] Name, byte[] Data)[] tags =
        [
            ("desc"u8.ToArray(), Description()),
            ("cprt"u8.ToArray(), Tag("text"u8, b => b.Bytes("Public domain\0"u8))),
            ("wtpt"u8.ToArray(), Point(0xF351, 0x10000, 0x116CC)),
            ("rXYZ"u8.ToArray(), Point(0x6FA2, 0x38F5, 0x390)),
            ("gXYZ"u8.ToArray(), Point(0x6299, 0xB785, 0x18DA)),
            ("bXYZ"u8.ToArray(), Point(0x24A0, 0xF84, 0xB6CF)),
            ("rTRC"u8.ToArray(), curve),
            ("gTRC"u8.ToArray(), curve),
            ("bTRC"u8.ToArray(), curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((byte[] Name, byte[] Data)[] tags)
    {
        var (table, data) = (new ByteBuffer().BigEndian(tags.Length, 4), new ByteBuffer());
        var start = HeadLength + 4 + (tags.Length * EntryLength);
        var offsets = new Dictionary<byte[], int>();
        foreach (var (name, bytes) in tags)
        {
            if (!offsets.TryGetValue(bytes, out var offset))
            {
                offsets[bytes] = offset = start + data.Length;
                data.Bytes(bytes).BigEndian(0, -bytes.Length & 3);
            }

            table.Bytes(name).BigEndian(offset, 4).BigEndian(bytes.Length, 4);
        }

        return Head(start + data.Length).Bytes(table.Written).Bytes(data.Written).ToArray();
    }

    /// <summary>The head (6.1): size, version 2.1, a display with colours RGB; the day is that of the specification.</summary>
    private static ByteBuffer Head(int size) => new ByteBuffer().BigEndian(size, 4).BigEndian(0, 4).BigEndian(0x02100000, 4)
        .Bytes("mntrRGB XYZ "u8).BigEndian(2001, 2).BigEndian(4, 2).BigEndian(1, 2).BigEndian(0, 6).Bytes("acsp"u8)
        .BigEndian(0, 28).BigEndian(0xF6D6, 4).BigEndian(0x10000, 4).BigEndian(0xD32D, 4).BigEndian(0, 48);

    /// <summary>A description (6.5.17), in ASCII alone.</summary>
    private static byte[] Description() => Tag(
        "desc"u8,
        b => b.BigEndian(Name.Length + 1, 4),
        b => b.Bytes(System.Text.Encoding.ASCII.GetBytes(Name)).Byte(0),
        b => b.BigEndian(0, 8).BigEndian(0, 3).Bytes(new byte[67]));

    private static byte[] Point(int x, int y, int z) => Tag("XYZ "u8, b => b.BigEndian(x, 4).BigEndian(y, 4).BigEndian(z, 4));

    private static byte[] Tag(ReadOnlySpan<byte> type, params ReadOnlySpan<Action<ByteBuffer>> parts)
    {
        var tag = new ByteBuffer().Bytes(type).BigEndian(0, 4);
        foreach (var part in parts)
        {
            part(tag);
        }

        return tag.ToArray();
    }
}
