using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>
/// The paragraphs around tables. Two tables that touch are one table to Word; a cell must end with a paragraph (ECMA-376 part 1, 17.4.65), and Word
/// adds one of full height to a body that does not: ours is a twentieth of a line, so that it never opens a page of its own.
/// </summary>
internal static class TableSpacing
{
    private const decimal Gap = 3;

    public static IReadOnlyList<OpenXmlElement> Insert(IReadOnlyList<OpenXmlElement> blocks, TypeScale scale)
    {
        var spaced = new List<OpenXmlElement>(blocks.Count + 2);
        for (var i = 0; i < blocks.Count; i++)
        {
            spaced.Add(blocks[i]);
            if (blocks[i] is W.Table table)
            {
                spaced.AddRange(After(table, i + 1 < blocks.Count ? blocks[i + 1] : null, scale.Twips(Gap)));
            }
        }

        return spaced;
    }

    /// <summary>A paragraph that one does not see.</summary>
    public static W.Paragraph Tiny() =>
        new(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.Tiny } });

    private static IEnumerable<W.Paragraph> After(W.Table table, OpenXmlElement? next, int gap)
    {
        if (next is W.Paragraph paragraph)
        {
            SetApart(paragraph, gap);
            return [];
        }

        if (next is null)
        {
            return [Last()];
        }

        var tiny = Tiny();
        SetApart(tiny, gap);
        tiny.ParagraphProperties!.KeepNext = Kept(table) ? new W.KeepNext() : null;
        return [tiny];
    }

    /// <summary>The least there is, a twentieth of a point: below a table that fills its page exactly, more opens a blank one.</summary>
    private static W.Paragraph Last()
    {
        var last = Tiny();
        last.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { Line = "1", LineRule = W.LineSpacingRuleValues.Exact };
        return last;
    }

    private static bool Kept(W.Table table) => table.Descendants<W.Paragraph>().LastOrDefault()?.ParagraphProperties?.KeepNext is not null;

    /// <summary>Headings bring their own space.</summary>
    private static void SetApart(W.Paragraph paragraph, int gap)
    {
        var properties = paragraph.ParagraphProperties!;
        if (!StyleIds.IsHeading(properties.ParagraphStyleId?.Val?.Value) && properties.PageBreakBefore is null && properties.SectionProperties is null)
        {
            properties.SpacingBetweenLines = new W.SpacingBetweenLines { Before = Measure.Text(gap) };
        }
    }
}
