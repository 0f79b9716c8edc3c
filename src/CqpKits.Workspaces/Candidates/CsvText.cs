using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Decodes what spreadsheets save as CSV: UTF-8 with or without mark, UTF-16 with mark, else Windows-1252.</summary>
internal static class CsvText
{
    private static readonly string[] TwiceEncodedMarks = ["Ã©", "Ã¨", "Ã§", "Ãª", "Ã ", "Ã«", "Ã´", "Ã®", "Ã¢", "Ã‰", "â€™"];

    /// <summary>The text, or why it cannot be read.</summary>
    public static Checked<string> Decode(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Checked.Failed<string>(CandidateMessages.NotText(path, "c'est un classeur d'avant 2007, ou protégé par un mot de passe"));
        }

        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble))
        {
            return Checked.Of(Encoding.Unicode.GetString(bytes.AsSpan(2)));
        }

        if (bytes.Contains((byte)0))
        {
            return Checked.Failed<string>(CandidateMessages.NotText(path, "il contient des octets nuls"));
        }

        var utf8 = SourceFile.Decode(path, bytes);
        return utf8.Value is { } file ? CheckTwiceEncoded(file) : Windows1252(path, bytes);
    }

    private static Checked<string> CheckTwiceEncoded(SourceFile file)
    {
        var mark = TwiceEncodedMarks.FirstOrDefault(m => file.Text.Contains(m, StringComparison.Ordinal));
        if (mark is null)
        {
            return Checked.Of(file.Text);
        }

        var at = file.Text.IndexOf(mark, StringComparison.Ordinal);
        return Checked.Failed<string>(CandidateMessages.TwiceEncoded(mark, PositionOf(file.Path, file.Text, at)));
    }

    private static Checked<string> Windows1252(string path, byte[] bytes)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var text = encoding.GetString(bytes);
        var unknown = text.AsSpan().IndexOfAny("\u0081\u008D\u008F\u0090\u009D");
        return unknown < 0
            ? Checked.Of(text)
            : Checked.Failed<string>(CandidateMessages.BadEncoding(PositionOf(path, text, unknown)));
    }

    private static SourcePosition PositionOf(string path, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new SourcePosition(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
