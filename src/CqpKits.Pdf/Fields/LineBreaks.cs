using System.Text;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Fields;

/// <summary>Breaks a text that was typed into lines: at its own line ends, at spaces, and within a word only when it is wider than a line.</summary>
internal static class LineBreaks
{
    /// <summary>The lines; an empty text has one.</summary>
    /// <param name="look">How it is set.</param>
    /// <param name="width">Width of a line, thousandths of a point.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Of(TextLook look, int width, string text)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            AddParagraph(lines, look, width, paragraph);
        }

        return lines;
    }

    private static void AddParagraph(List<string> lines, TextLook look, int width, string paragraph)
    {
        var (start, end) = (0, 0);
        while (end < paragraph.Length)
        {
            var next = WordEnd(paragraph, end);
            if (TextMeasure.Width(look, paragraph.AsSpan(start, next - start)) <= width)
            {
                end = next;
                continue;
            }

            end = end > start ? end : start + Fitting(look, width, paragraph.AsSpan(start));
            lines.Add(paragraph[start..end].TrimEnd(' '));
            while (end < paragraph.Length && paragraph[end] == ' ') { end++; }
            start = end;
        }

        if (start < paragraph.Length || paragraph.Length == 0)
        {
            lines.Add(paragraph[start..].TrimEnd(' '));
        }
    }

    /// <summary>Where the word ends that begins here, spaces before it included.</summary>
    private static int WordEnd(string text, int from)
    {
        while (from < text.Length && text[from] == ' ') { from++; }
        while (from < text.Length && text[from] != ' ') { from++; }
        return from;
    }

    /// <summary>How many characters of a word fit on a line: one at least.</summary>
    private static int Fitting(TextLook look, int width, ReadOnlySpan<char> word)
    {
        var fitting = 0;
        while (fitting < word.Length)
        {
            Rune.DecodeFromUtf16(word[fitting..], out _, out var length);
            if (fitting > 0 && TextMeasure.Width(look, word[..(fitting + length)]) > width)
            {
                break;
            }

            fitting += length;
        }

        return fitting;
    }
}
