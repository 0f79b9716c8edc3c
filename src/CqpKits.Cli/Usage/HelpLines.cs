using System.Text;

namespace CqpKits.Cli.Usage;

/// <summary>Writes lines of help, wrapped to the width of a page.</summary>
internal static class HelpLines
{
    private const int Width = 110;
    private const int Left = 28;

    /// <summary>Adds a wrapped paragraph.</summary>
    public static void Paragraph(StringBuilder text, string paragraph)
    {
        foreach (var line in paragraph.Split('\n').SelectMany(p => Cut(p, Width)))
        {
            text.Append(line).Append('\n');
        }
    }

    /// <summary>Adds a title and rows of two columns, the words to type and their meaning; nothing when there are no rows.</summary>
    public static void Section(StringBuilder text, string title, IEnumerable<(string Words, string Description)> rows)
    {
        foreach (var (index, (words, description)) in rows.Index())
        {
            text.Append(index == 0 ? $"\n{title} :\n" : "");
            Row(text, words, description);
        }
    }

    private static void Row(StringBuilder text, string words, string description)
    {
        var start = $"  {words}".PadRight(Left);
        var lines = Cut(description, Width - Left - 1);
        // Words that are wider than the first column have their own line.
        text.Append(start.Length > Left ? $"{start}\n" : $"{start} {lines[0]}\n");
        foreach (var line in start.Length > Left ? lines : lines.Skip(1))
        {
            text.Append(' ', Left + 1).Append(line).Append('\n');
        }
    }

    private static List<string> Cut(string paragraph, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in paragraph.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (longer.Length <= width)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
