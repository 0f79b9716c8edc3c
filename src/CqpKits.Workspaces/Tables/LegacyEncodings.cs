using System.Text;
using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Tables;

/// <summary>
/// The encodings of one byte a letter in which tables come: that of Windows, of old Macs (« CSV (Macintosh) ») and of DOS (« CSV (MS-DOS) »). Every byte is a
/// letter in each of them, so that only the words tell which one it is.
/// </summary>
internal static class LegacyEncodings
{
    private static readonly (int Page, string Name)[] Others = [(10000, "des anciens Mac"), (850, "de MS-DOS"), (437, "de MS-DOS")];

    /// <summary>
    /// The text in the encoding of Windows where its words are sound in it, else in the one other in which all are and all letters are French, and that
    /// is said. A text for which there is no such encoding, or more than one, is not read.
    /// </summary>
    public static Checked<string> Decode(string path, byte[] bytes)
    {
        var windows = TextOf(1252, bytes);
        if (SoundWords.Unsound(windows) is not { } flaw)
        {
            return Checked.Of(windows);
        }

        var likely = Others.Select(o => (o.Name, Text: TextOf(o.Page, bytes)))
            .Where(o => SoundWords.AreFrench(o.Text) && SoundWords.Unsound(o.Text) is null)
            .DistinctBy(o => o.Text).ToList();
        return likely is [var only]
            ? Checked.Of(only.Text, TableMessages.OldEncoding(only.Name, SoundWords.FirstForeign(only.Text), SourcePosition.File(path)))
            : Checked.Failed<string>(TableMessages.BadEncoding(CsvText.PositionOf(path, windows, flaw)));
    }

    private static string TextOf(int page, byte[] bytes) => CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetString(bytes);
}
