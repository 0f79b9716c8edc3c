using CqpKits.Docx.Runs;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Margins;

/// <summary>Writes a line of a header or footer, with parts at the left, in the middle and at the right of the text width.</summary>
internal static class MarginLine
{
    public static W.Paragraph Of(string style, decimal width, params IReadOnlyList<OpenXmlElement>[] parts)
    {
        var tabs = parts.Length == 3 ? new W.Tabs(Stop(W.TabStopValues.Center, width / 2)) : new W.Tabs();
        tabs.Append(Stop(W.TabStopValues.Right, width));
        var line = new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style }, Tabs = tabs });
        foreach (var (i, part) in parts.Index())
        {
            if (i > 0)
            {
                line.Append(new W.Run(new W.TabChar()));
            }

            line.Append(part);
        }

        return line;
    }

    /// <summary>A centred paragraph.</summary>
    public static W.Paragraph Centered(string style, IEnumerable<OpenXmlElement> text)
    {
        var line = new W.Paragraph(new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = style },
            Justification = new W.Justification { Val = W.JustificationValues.Center },
        });
        line.Append(text);
        return line;
    }

    private static W.TabStop Stop(W.TabStopValues kind, decimal at) => new() { Val = kind, Position = Measure.Twips(at) };
}
