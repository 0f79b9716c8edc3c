namespace CqpKits.Returns.Pdf.Content;

/// <summary>A character as a font shows it.</summary>
/// <param name="Text">What it says; null where the font does not tell.</param>
/// <param name="Width">Its width, thousandths of the size.</param>
/// <param name="IsSpace">Whether word spacing is added to it: the code 32 of one byte.</param>
internal readonly record struct Glyph(string? Text, double Width, bool IsSpace);

/// <summary>A font of content: codes → characters.</summary>
/// <param name="CodeLength">Bytes of a code.</param>
/// <param name="Text">The text of a code; null where it is not known.</param>
/// <param name="Width">The width of a code, thousandths of the size.</param>
internal sealed record PdfFont(int CodeLength, Func<int, string?> Text, Func<int, double> Width)
{
    /// <summary>A font that is not there.</summary>
    public static PdfFont Unknown { get; } = new(1, _ => null, _ => GuessedWidths.Usual);

    /// <summary>The characters of a string.</summary>
    public IEnumerable<Glyph> Glyphs(byte[] codes)
    {
        for (var at = 0; at < codes.Length; at += CodeLength)
        {
            var code = 0;
            for (var i = at; i < Math.Min(codes.Length, at + CodeLength); i++)
            {
                code = (code << 8) | codes[i];
            }

            yield return new Glyph(Text(code), Width(code), CodeLength == 1 && code == ' ');
        }
    }
}
