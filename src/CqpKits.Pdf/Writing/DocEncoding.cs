namespace CqpKits.Pdf.Writing;

/// <summary>PDFDocEncoding (ISO 32000-1, annex D.3): ASCII, Latin 1 from U+00A1, and between them what is written in books.</summary>
internal static class DocEncoding
{
    /// <summary>The characters from 0x80 on.</summary>
    private const string Between = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";

    private const byte FirstBetween = 0x80;
    private const byte Euro = 0xA0;

    /// <summary>Whether it has all characters of a text.</summary>
    public static bool Has(string text)
    {
        foreach (var character in text)
        {
            if (ByteOf(character) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The byte of a character; 0 where it has none. U+00AD is undefined in it.</summary>
    public static byte ByteOf(char character) => character switch
    {
        (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u00FF' and not '\u00AD') or '\n' or '\r' or '\t' => (byte)character,
        '€' => Euro,
        _ => Between.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? (byte)(FirstBetween + at) : (byte)0,
    };
}
