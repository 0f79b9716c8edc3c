using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Tables;

/// <summary>Decodes what spreadsheets save as CSV: UTF-8 or UTF-16 with or without mark, else an encoding of one byte a letter.</summary>
internal static class CsvText
{
    /// <summary>The text, or why it cannot be read.</summary>
    public static Checked<string> Decode(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Checked.Failed<string>(TableMessages.NotText(path, "c'est un classeur d'avant 2007, ou protégé par un mot de passe"));
        }

        if (Utf16Of(bytes) is { } utf16)
        {
            return CheckLost(path, utf16.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(utf16.Preamble) ? 2 : 0)));
        }

        if (bytes.Contains((byte)0))
        {
            return Checked.Failed<string>(TableMessages.NotText(path, "il contient des octets nuls"));
        }

        var utf8 = SourceFile.Decode(path, bytes);
        return utf8.Value is { } file ? CheckLost(path, file.Text) : LegacyEncodings.Decode(path, bytes).Then(text => CheckLost(path, text));
    }

    /// <summary>UTF-16 by its mark, or by the zero byte that every letter of ASCII then has; null when the file is something else.</summary>
    private static UnicodeEncoding? Utf16Of(byte[] bytes)
    {
        var mark = bytes is [0xFF, 0xFE, ..] ? false : bytes is [0xFE, 0xFF, ..] ? true : (bool?)null;
        var letters = bytes.Length / 2;
        var isBigEndian = mark ?? (letters > 0 && bytes.Length % 2 == 0 ? MostAreZero(bytes, 0, letters) ? true : MostAreZero(bytes, 1, letters) ? false : null : null);
        return isBigEndian is { } big ? new UnicodeEncoding(big, byteOrderMark: true) : null;
    }

    private static bool MostAreZero(byte[] bytes, int first, int letters) =>
        Enumerable.Range(0, letters).Count(i => bytes[(2 * i) + first] == 0) * 10 >= letters * 7
        && Enumerable.Range(0, letters).All(i => bytes[(2 * i) + 1 - first] != 0);

    private static Checked<string> CheckLost(string path, string text) => LostCharacters.First(text) is { } lost
        ? Checked.Failed<string>(TableMessages.LostAccents(lost.Found, PositionOf(path, text, lost.Offset)))
        : Checked.Of(text);

    /// <summary>Line and column of an offset.</summary>
    internal static SourcePosition PositionOf(string path, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new SourcePosition(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
