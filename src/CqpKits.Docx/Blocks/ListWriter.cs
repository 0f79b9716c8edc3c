using CqpKits.Documents.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Lists;
using CqpKits.Looks.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>Writes lists as numbered paragraphs; the first paragraph of an item has the number, the others are indented to its text.</summary>
internal sealed class ListWriter(BlockWriter blocks, WritingJob job)
{
    private readonly ListNumbers numbers = job.Lists;

    /// <summary>
    /// The paragraphs of a list; the last has the space after it of a paragraph of text. In a branch style, the style of list items provides that
    /// space.
    /// </summary>
    public IReadOnlyList<OpenXmlElement> Write(ItemList list)
    {
        W.Paragraph[] paragraphs = [.. Write(list, level: 0)];
        if (job.BranchStyle is null && paragraphs is [.., { ParagraphProperties: { } last }] && last.ParagraphStyleId?.Val == StyleIds.ListItem)
        {
            last.SpacingBetweenLines = new W.SpacingBetweenLines { After = Measure.Text(job.Scale.Twips(Spaces.BelowList)) };
        }

        return paragraphs;
    }

    private IEnumerable<W.Paragraph> Write(ItemList list, int level)
    {
        var number = numbers.For(list.Ordered, level);
        return list.Items.SelectMany(item => Item(item, number, level));
    }

    private IEnumerable<W.Paragraph> Item(IReadOnlyList<Block> item, int number, int level)
    {
        var marked = false;
        foreach (var block in item)
        {
            if (block is ItemList inner)
            {
                foreach (var paragraph in Write(inner, level + 1)) { yield return paragraph; }
                continue;
            }

            foreach (var paragraph in block.Accept(blocks).Cast<W.Paragraph>())
            {
                yield return Mark(paragraph, marked ? null : number, level);
                marked = true;
            }
        }
    }

    private W.Paragraph Mark(W.Paragraph paragraph, int? number, int level)
    {
        var properties = paragraph.ParagraphProperties!;
        properties.ParagraphStyleId = new W.ParagraphStyleId { Val = ListLook.StyleOf(properties.ParagraphStyleId!.Val!.Value!) };
        if (number is { } id)
        {
            properties.NumberingProperties = new W.NumberingProperties(
                new W.NumberingLevelReference { Val = ListLook.Level(level) }, new W.NumberingId { Val = id });
        }
        else
        {
            properties.Indentation = new W.Indentation { Left = Measure.Text(numbers.TextIndent(level)) };
        }

        return paragraph;
    }
}
