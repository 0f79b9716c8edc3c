using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Tables;

/// <summary>
/// Puts paragraphs around tables. Word joins adjacent tables to one; a cell must end with a paragraph (ECMA-376 part 1, 17.4.65); and Word
/// adds a paragraph of full height after a table at the end of the body. Ours is a point high, so that it does not cause a blank page.
/// </summary>
internal static class TableSpacing
{
    public static IReadOnlyList<OpenXmlElement> Insert(IReadOnlyList<OpenXmlElement> blocks, TypeScale scale)
    {
        var spaced = new List<OpenXmlElement>(blocks.Count + 2);
        for (var i = 0; i < blocks.Count; i++)
        {
            spaced.Add(blocks[i]);
            if (blocks[i] is W.Table table)
            {
                spaced.AddRange(After(table, i + 1 < blocks.Count ? blocks[i + 1] : null, scale.Twips(Spaces.BelowTable)));
            }
        }

        return spaced;
    }

    /// <summary>An empty paragraph one point high.</summary>
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

    /// <summary>A paragraph a twentieth of a point high, the minimum: after a table that fills its page exactly, a taller one causes a blank page.</summary>
    private static W.Paragraph Last()
    {
        var last = Tiny();
        last.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { Line = "1", LineRule = W.LineSpacingRuleValues.Exact };
        return last;
    }

    private static bool Kept(W.Table table) => table.Descendants<W.Paragraph>().LastOrDefault()?.ParagraphProperties?.KeepNext is not null;

    /// <summary>Sets the space before a paragraph, except for headings, which have their own, and for paragraphs that start or end a page.</summary>
    private static void SetApart(W.Paragraph paragraph, int gap)
    {
        var properties = paragraph.ParagraphProperties!;
        if (!StyleIds.IsHeading(properties.ParagraphStyleId?.Val?.Value) && properties.PageBreakBefore is null && properties.SectionProperties is null)
        {
            properties.SpacingBetweenLines = new W.SpacingBetweenLines { Before = Measure.Text(gap) };
        }
    }
}
