using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Docx.Reading;

/// <summary>Knows a file by its first bytes, never by its extension.</summary>
internal static class FileNature
{
    private static readonly (byte[] Magic, Func<string, Diagnostic> Refusal)[] Known =
    [
        ([.. "{\\rtf"u8], ReadingMessages.Rtf),
        ([0xFF, 0xD8, 0xFF], ReadingMessages.Image),
        ([0x89, 0x50, 0x4E, 0x47], ReadingMessages.Image),
        ([.. "GIF8"u8], ReadingMessages.Image),
        ([.. "II*\0"u8], ReadingMessages.Image),
        ([.. "MM\0*"u8], ReadingMessages.Image),
        ([.. "RIFF"u8], ReadingMessages.Image),
    ];

    /// <summary>The start of markup in UTF-16, as Word saves web pages.</summary>
    private static readonly byte[] WideMarkup = [0xFF, 0xFE, (byte)'<', 0];

    /// <summary>What a message starts with, and a web page saved as one.</summary>
    private static readonly byte[][] MessageHeads =
        [[.. "MIME-Version:"u8], [.. "From:"u8], [.. "Received:"u8], [.. "Return-Path:"u8], [.. "Delivered-To:"u8], [.. "Subject:"u8], [.. "Date:"u8], [.. "To:"u8]];

    /// <summary>The refusal of anything but a zip; null for a zip.</summary>
    public static Diagnostic? Refuse(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            return ReadingMessages.Empty(path);
        }

        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return null;
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? CompoundFile(path, bytes) : Other(path, bytes);
    }

    /// <summary>The container of Office before 2007, in which a document with a password is still kept today.</summary>
    private static Diagnostic CompoundFile(string path, ReadOnlySpan<byte> bytes) =>
        Names(bytes, "EncryptedPackage") ? ReadingMessages.Encrypted(path)
        : Names(bytes, "WordDocument") ? ReadingMessages.OldWord(path)
        : ReadingMessages.OldOffice(path);

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static Diagnostic Other(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return ReadingMessages.Pdf(path);
        }

        foreach (var (magic, refusal) in Known)
        {
            if (bytes.StartsWith(magic))
            {
                return refusal(path);
            }
        }

        var isHeic = bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8);
        return isHeic ? ReadingMessages.Image(path) : IsMarkup(bytes) ? ReadingMessages.Markup(path) : IsMessage(bytes) ? ReadingMessages.Message(path) : ReadingMessages.Unknown(path);
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
