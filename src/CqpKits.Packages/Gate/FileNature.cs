using System.Text;

namespace CqpKits.Packages.Gate;

/// <summary>Knows a file by its first bytes, never by its extension.</summary>
internal static class FileNature
{
    private static readonly (byte[] Magic, RefusalKind Kind)[] Known =
    [
        ([.. "{\\rtf"u8], RefusalKind.Rtf),
        ([0xFF, 0xD8, 0xFF], RefusalKind.Image),
        ([0x89, 0x50, 0x4E, 0x47], RefusalKind.Image),
        ([.. "GIF8"u8], RefusalKind.Image),
        ([.. "II*\0"u8], RefusalKind.Image),
        ([.. "MM\0*"u8], RefusalKind.Image),
        ([.. "RIFF"u8], RefusalKind.Image),
    ];

    /// <summary>The start of markup in UTF-16, as Word saves web pages.</summary>
    private static readonly byte[] WideMarkup = [0xFF, 0xFE, (byte)'<', 0];

    /// <summary>What a message starts with, and a web page saved as one.</summary>
    private static readonly byte[][] MessageHeads =
        [[.. "MIME-Version:"u8], [.. "From:"u8], [.. "Received:"u8], [.. "Return-Path:"u8], [.. "Delivered-To:"u8], [.. "Subject:"u8], [.. "Date:"u8], [.. "To:"u8]];

    /// <summary>The refusal of anything but a zip; null for a zip.</summary>
    public static Refusal? Refuse(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8) ? null : new(KindOf(bytes));

    private static RefusalKind KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.Length == 0 ? RefusalKind.Empty
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? CompoundFile(bytes)
        : Other(bytes);

    /// <summary>The container of Office before 2007, in which a document with a password is still kept today.</summary>
    private static RefusalKind CompoundFile(ReadOnlySpan<byte> bytes) =>
        Names(bytes, "EncryptedPackage") ? RefusalKind.Encrypted
        : Names(bytes, "WordDocument") ? RefusalKind.OldWord
        : RefusalKind.OldOffice;

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static RefusalKind Other(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return RefusalKind.Pdf;
        }

        foreach (var (magic, kind) in Known)
        {
            if (bytes.StartsWith(magic))
            {
                return kind;
            }
        }

        var isHeic = bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8);
        return isHeic ? RefusalKind.Image : IsMarkup(bytes) ? RefusalKind.Markup : IsMessage(bytes) ? RefusalKind.Message : RefusalKind.Unknown;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        return text.TrimStart(" \t\r\n"u8).StartsWith("<"u8) || bytes.StartsWith(WideMarkup);
    }

    private static bool IsMessage(ReadOnlySpan<byte> bytes)
    {
        foreach (var head in MessageHeads)
        {
            if (bytes.StartsWith(head))
            {
                return true;
            }
        }

        return false;
    }
}
