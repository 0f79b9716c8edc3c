using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;
using CqpKits.Pdf.Drawing;
using CqpKits.Pdf.Lines;

namespace CqpKits.Pdf.Blocks;

/// <summary>How wide fields are in their lines.</summary>
internal static class FieldWidths
{
    private const decimal Mark = 13;
    private const decimal LeastMark = 8;
    private const decimal Text = 25;

    /// <summary>Least width of a field. A box is as wide as the sign that a word processor shows.</summary>
    public static int Least(PlacedField field, TextLook answer) => field switch
    {
        { Box: not null } => answer.Size,
        { Field.Kind: MarkKind } => Length.Millimetres(Mark),
        _ => Length.Millimetres(Text),
    };

    /// <summary>Spans with marks made as narrow as their line asks for: what is printed beside a mark, such as its unit, stays on its line.</summary>
    /// <param name="spans">The spans of a paragraph.</param>
    /// <param name="width">Width of its lines.</param>
    public static IReadOnlyList<Span> Fitted(IReadOnlyList<Span> spans, int width)
    {
        if (spans.OfType<FieldSpan>().ToList() is not [{ Field: { Box: null, Field.Kind: MarkKind } } mark])
        {
            return spans;
        }

        var beside = spans.OfType<TextSpan>().Sum(s => TextMeasure.Width(s.Look, s.Text));
        var room = Math.Clamp(width - beside, Length.Millimetres(LeastMark), mark.Least);
        return [.. spans.Select(s => ReferenceEquals(s, mark) ? mark with { Least = room } : s)];
    }
}
