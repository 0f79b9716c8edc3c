using CqpKits.Documents.Blocks;
using CqpKits.Looks.Lists;
using CqpKits.Looks.Styles;
using CqpKits.Looks.Styling;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Blocks;

/// <summary>Lays lists out; the first paragraph of an item has the mark, the others are indented to its text.</summary>
internal sealed class ListBuilder(LayoutJob job, IParagraphStyling styling, int width, NodePlace parent)
{
    private readonly ParagraphBuilder paragraphs = new(job, width);
    private readonly ListLook look = new(job.Scale.Scale);

    /// <summary>The paragraphs of a list; the last has the space after it of a paragraph of text, but in a cell.</summary>
    public IReadOnlyList<FlowItem> Build(ItemList list)
    {
        FlowItem[] items = [.. Build(list, 0, parent)];
        if (items is [.., var last] && styling is BodyStyling)
        {
            last.After = paragraphs.Space(Spaces.BelowList);
        }

        return items;
    }

    private IEnumerable<FlowItem> Build(ItemList list, int level, NodePlace above)
    {
        var node = new NodePlace(above, () => new StructureNode("L") { Numbering = Numbering(list.Ordered, level) });
        return list.Items.SelectMany((item, i) => Item(item, ListLook.Mark(list.Ordered, level, i + 1), level, node.Below("LI")));
    }

    private IEnumerable<FlowItem> Item(IReadOnlyList<Block> item, string mark, int level, NodePlace node)
    {
        NodePlace label = node.Below("Lbl"), body = node.Below("LBody");
        var marked = false;
        foreach (var block in item)
        {
            if (block is ItemList inner)
            {
                foreach (var below in Build(inner, level + 1, body))
                {
                    yield return below;
                }

                continue;
            }

            yield return Paragraph((Paragraph)block, level, body.Below("P"), marked ? null : (mark, label));
            marked = true;
        }
    }

    private ParagraphItem Paragraph(Paragraph paragraph, int level, NodePlace node, (string Mark, NodePlace Node)? label)
    {
        var style = job.Styles.Paragraph(ListLook.StyleOf(styling.StyleOf(paragraph)));
        var run = new RunLook(styling.Background) { Size = styling.GreatestSize };
        var indent = look.TextIndent(level);
        var drawn = label is { } l ? new ListLabel(l.Mark, run.Text(style).Drawn(), Length.Millimetres(indent - look.Step), l.Node) : null;
        return paragraphs.Build(style, job.Spans(paragraph.Content, new SpanBuilder(job, style, run).BuildAll), styling.Alignment, node, new ParagraphPlace(indent, drawn, null, paragraph.Position));
    }

    private static string Numbering(bool ordered, int level) => ListLook.Numbering(ordered, level) switch
    {
        ListNumbering.Numbers => "Decimal",
        ListNumbering.Letters => "LowerAlpha",
        _ => ListLook.Level(level) % 2 == 0 ? "Disc" : "None",
    };
}
