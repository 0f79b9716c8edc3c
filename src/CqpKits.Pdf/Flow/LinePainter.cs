using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Fields;
using CqpKits.Pdf.Lines;
using CqpKits.Pdf.Pages;
using CqpKits.Pdf.Structure;

namespace CqpKits.Pdf.Flow;

/// <summary>Draws the lines of a paragraph.</summary>
/// <param name="canvas">The page.</param>
/// <param name="place">The element of the paragraph.</param>
/// <param name="frame">Where its lines lie.</param>
internal sealed class LinePainter(PageCanvas canvas, NodePlace place, ParagraphFrame frame)
{
    /// <summary>How far a box reaches below the base line.</summary>
    private static readonly int BelowBaseline = Length.Millimetres(0.7m);

    /// <summary>Draws a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="left">Left edge of the lines.</param>
    /// <param name="top">Its top.</param>
    /// <param name="spare">Height below it that a field at its end may take.</param>
    public void Draw(Line line, int left, int top, int spare)
    {
        var free = frame.Width - line.Width;
        var x = left + (line.Stretch > 0 ? 0 : frame.Alignment switch { Alignment.Center => free / 2, Alignment.End => free, _ => 0 });
        foreach (var fragment in line.Fragments)
        {
            var width = fragment.Width + (fragment.Span is FieldSpan { Stretches: true } ? line.Stretch : 0);
            switch (fragment.Span)
            {
                case TextSpan text:
                    canvas.Mark(place.Node);
                    canvas.Text(x, top + line.Ascent, text.Look, fragment.Text);
                    break;
                case LinkSpan link:
                    Link(link, new Box(x, top, width, line.Height), top + line.Ascent, fragment);
                    break;
                case FieldSpan field:
                    Field(field, new Box(x, top, width, line.Height + spare), line);
                    break;
                case LeaderSpan leader:
                    width = free;
                    Leader(leader, x, top + line.Ascent, free);
                    break;
                default:
                    break;
            }

            x += width;
        }
    }

    private void Link(LinkSpan link, Box box, int baseline, Fragment fragment)
    {
        var node = place.Node.Add(new StructureNode("Link") { Description = link.Description });
        canvas.Mark(node);
        canvas.Text(box.Left, baseline, link.Look, fragment.Text);
        canvas.Link(box, node, link.Destination, link.Description);
    }

    private void Field(FieldSpan span, Box box, Line line)
    {
        if (span.Field.Box is not null)
        {
            var side = BoxShape.Side;
            box = new Box(box.Left + ((box.Width - side) / 2), box.Top + line.Ascent - side + BelowBaseline, side, side);
        }
        else if (span.Field.Field.Kind is MarkKind)
        {
            box = MarkSize.Around(box with { Height = line.Height });
        }
        else
        {
            box = FieldText.Around(box);
        }

        // A person who cannot see hears the field where it stands, within the text of its paragraph.
        canvas.Mark(place.Node);
        canvas.Add(new Widget(span.Field, box, span.Look, span.Prompt, AlignmentOf(span), place.Node.Add(NodeOf(span.Field))));
    }

    /// <summary>The element of a field. It says what the field is, as its tooltip does: some programs read the one, some the other, and what is only printed has no tooltip.</summary>
    private static StructureNode NodeOf(PlacedField field) => new("Form")
    {
        Description = FieldTooltip.Of(field),
        IsPrintedTicked = field.ForPrint && field.Box is not null ? BoxShape.IsTicked(field) : null,
    };

    private static Alignment AlignmentOf(FieldSpan span) => span.Field.Field.Kind is MarkKind ? Alignment.Center : Alignment.Start;

    private void Leader(LeaderSpan leader, int x, int baseline, int width)
    {
        var dot = TextMeasure.Width(leader.Look, ".");
        var count = (width / dot) - 2;
        if (count > 0)
        {
            canvas.MarkArtifact();
            canvas.Text(x + width - ((count + 1) * dot), baseline, leader.Look, new string('.', count));
        }
    }
}

/// <summary>A place for a mark: as high as its digits need, whatever the text beside it.</summary>
internal static class MarkSize
{
    private static readonly int Height = Length.Millimetres(6.7m);

    /// <summary>The place around the middle of a line.</summary>
    public static Box Around(Box line)
    {
        var height = Math.Max(Height, line.Height);
        return line with { Top = line.Top + ((line.Height - height) / 2), Height = height };
    }
}
