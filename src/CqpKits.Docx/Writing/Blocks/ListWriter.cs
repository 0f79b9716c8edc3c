using CqpKits.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Writing;

/// <summary>Lists → paragraphs with a number; the first paragraph of an item carries it, the others stand under its text.</summary>
internal sealed class ListWriter(BlockWriter blocks, ListNumbers numbers)
{
    public IEnumerable<OpenXmlElement> Write(ItemList list, int level)
    {
        var number = numbers.For(list.Ordered, level);
        return list.Items.SelectMany(item => Item(item, number, level));
    }

    private IEnumerable<OpenXmlElement> Item(IReadOnlyList<Block> item, int number, int level)
    {
        var marked = false;
        foreach (var block in item)
        {
            if (block is ItemList inner)
            {
                foreach (var element in Write(inner, level + 1)) { yield return element; }
                continue;
            }

            foreach (var paragraph in block.Accept(blocks).Cast<W.Paragraph>())
            {
                yield return Mark(paragraph, marked ? null : number, level);
                marked = true;
            }
        }
    }

    private static W.Paragraph Mark(W.Paragraph paragraph, int? number, int level)
    {
        var properties = paragraph.ParagraphProperties!;
        if (properties.ParagraphStyleId?.Val == StyleIds.Body)
        {
            properties.ParagraphStyleId = new W.ParagraphStyleId { Val = StyleIds.ListItem };
        }

        if (number is { } id)
        {
            properties.NumberingProperties = new W.NumberingProperties(
                new W.NumberingLevelReference { Val = Math.Min(level, ListNumbers.Levels - 1) }, new W.NumberingId { Val = id });
        }
        else
        {
            properties.Indentation = new W.Indentation { Left = Measure.Text(ListNumbers.TextIndent(level)) };
        }

        return paragraph;
    }
}
