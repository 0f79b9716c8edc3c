using System.Text;

namespace CqpKits.Diagnostics;

/// <summary>A text file that somebody wrote, decoded.</summary>
/// <param name="Path">Path as the user knows it, with forward slashes.</param>
/// <param name="Text">Its text, without byte order mark; line ends as in the file.</param>
public sealed record SourceFile(string Path, string Text)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8, with or without byte order mark. Anything else is error CQP002, at the first byte that is not UTF-8.</summary>
    public static Checked<SourceFile> Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return Checked.Of(new SourceFile(path, Strict.GetString(body)));
        }
        catch (DecoderFallbackException fault)
        {
            return Checked.Failed<SourceFile>(SourceFileMessages.NotUtf8(PositionOf(path, body, fault.Index)));
        }
    }

    private static SourcePosition PositionOf(string path, ReadOnlySpan<byte> bytes, int badByte)
    {
        var before = bytes[..Math.Clamp(badByte, 0, bytes.Length)];
        var line = before.Count((byte)'\n') + 1;
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourcePosition(path, line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}

/// <summary>Gives the text of a file by its workspace path; a file that is missing or not UTF-8 is a diagnostic, not an exception.</summary>
/// <param name="path">Workspace path, forward slashes.</param>
public delegate Checked<SourceFile> SourceReader(string path);
