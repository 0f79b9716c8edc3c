using CqpKits.Docx.Tables;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Sections;

/// <summary>
/// Writes the ends of sections. The properties of a section are put into the paragraph before the end, if there is one: a separate paragraph could move
/// onto a blank page when the page before is full.
/// </summary>
internal static class SectionEnds
{
    public static W.Paragraph Of(W.SectionProperties section)
    {
        var tiny = TableSpacing.Tiny();
        tiny.ParagraphProperties!.SectionProperties = section;
        return tiny;
    }

    public static bool Is(W.Paragraph paragraph) => paragraph.ParagraphProperties?.SectionProperties is not null;

    public static IEnumerable<OpenXmlElement> Settle(IReadOnlyList<OpenXmlElement> blocks)
    {
        var settled = new List<OpenXmlElement>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is W.Paragraph end && Is(end) && settled is [.., W.Paragraph last] && !Is(last))
            {
                last.ParagraphProperties ??= new W.ParagraphProperties();
                last.ParagraphProperties.SectionProperties = (W.SectionProperties)end.ParagraphProperties!.SectionProperties!.CloneNode(deep: true);
                continue;
            }

            settled.Add(block);
        }

        return settled;
    }
}
