using CqpKits.Packages.Xml;

namespace CqpKits.Docx.Stamping;

/// <summary>Runs of text with one look, written as <see cref="Runs.TextRuns"/> writes them: a run for each line, with a break between two.</summary>
/// <param name="start">The start of a run, with its properties: <c>&lt;w:r&gt;…</c>.</param>
/// <param name="hasLook">Whether it has properties: a run without any and without text is an empty element.</param>
/// <param name="lines">The lines of a copy.</param>
/// <param name="emptyToo">Whether a line without text is a run: it is the only one of its place.</param>
internal sealed class RunSegment(byte[] start, bool hasLook, Func<StampedCopy, IReadOnlyList<string>> lines, bool emptyToo) : Segment
{
    public override void Write(StampBuffer to, StampedCopy copy)
    {
        var all = lines(copy);
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0)
            {
                to.Write("<w:r><w:br /></w:r>"u8);
            }

            if (all[i].Length > 0 || emptyToo)
            {
                Run(to, XmlText.Clean(all[i]));
            }
        }
    }

    private void Run(StampBuffer to, string text)
    {
        if (text.Length == 0 && !hasLook)
        {
            to.Write("<w:r />"u8);
            return;
        }

        to.Write(start);
        var rest = text.AsSpan();
        while (rest.IndexOfAny('\n', '\r', '\t') is >= 0 and var at)
        {
            Text(to, rest[..at]);
            to.Write(rest[at] == '\t' ? "<w:tab />"u8 : "<w:br />"u8);
            rest = rest[(at + (rest[at..].StartsWith("\r\n") ? 2 : 1))..];
        }

        Text(to, rest);
        to.Write("</w:r>"u8);
    }

    private static void Text(StampBuffer to, ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            to.Write("<w:t xml:space=\"preserve\">"u8);
            to.WriteText(text);
            to.Write("</w:t>"u8);
        }
    }
}
