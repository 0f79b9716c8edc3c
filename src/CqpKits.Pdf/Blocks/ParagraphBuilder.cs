using CqpKits.Diagnostics;
using CqpKits.Documents.Blocks;
using CqpKits.Looks.Styles;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Flow;
using CqpKits.Pdf.Lines;

namespace CqpKits.Pdf.Blocks;

/// <summary>Lays paragraphs out in a width.</summary>
/// <param name="job">The document.</param>
/// <param name="width">Width of the body or cell, thousandths of a point.</param>
internal sealed class ParagraphBuilder(LayoutJob job, int width)
{
    /// <summary>A paragraph of a style.</summary>
    /// <param name="style">The style.</param>
    /// <param name="spans">Its text.</param>
    /// <param name="alignment">Where its lines lie, where the style does not say it.</param>
    /// <param name="node">Its element of the structure.</param>
    /// <param name="place">What else is known of it.</param>
    public ParagraphItem Build(ResolvedStyle style, PerCopy<IReadOnlyList<Span>> spans, Alignment alignment, NodePlace node, ParagraphPlace? place = null)
    {
        var look = style.Paragraph;
        var indent = Length.Millimetres(look.Indent + (place?.Indent ?? 0));
        var room = Math.Max(width - indent, Length.Point);
        var (spacing, empty) = ((int)(look.Line * 100), style.Text.Drawn());
        var lines = spans.Made(all => LineBreaker.Break(FieldWidths.Fitted(all, room), room, spacing, empty));
        return new ParagraphItem(lines, .., new ParagraphFrame(indent, room, look.Centered ? Alignment.Center : alignment, look.Rule), node)
        {
            Before = Space(look.Before),
            After = Space(look.After),
            KeepsWithNext = look.KeepNext,
            KeepsLines = look.KeepNext,
            Label = place?.Label,
            Anchor = place?.Anchor,
            Position = place?.Position,
        };
    }

    /// <summary>Units of vertical space of the type scale.</summary>
    public int Space(decimal units) => Length.Points(units * job.Scale.Space);
}

/// <summary>What is known of a paragraph beside its style and text.</summary>
/// <param name="Indent">Indentation of an item of a list, millimetres.</param>
/// <param name="Label">Mark of an item of a list.</param>
/// <param name="Anchor">The name by which links find it.</param>
/// <param name="Position">Where the template says it.</param>
internal sealed record ParagraphPlace(decimal Indent, ListLabel? Label, string? Anchor, SourcePosition? Position);
