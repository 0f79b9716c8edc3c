using CqpKits.Documents.Blocks;
using CqpKits.Fonts;
using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Lines;

/// <summary>A stretch of a paragraph that is set alike: a closed family.</summary>
/// <param name="Look">How its text is set; what stands without text is as high as a text of it.</param>
internal abstract record Span(TextLook Look)
{
    /// <summary>What stands in the lines as characters; empty where something else does.</summary>
    public virtual string Text => "";

    /// <summary>The text as high as which it makes its line.</summary>
    public virtual TextLook Height => Look;
}

/// <summary>A text.</summary>
/// <param name="Text">Without line ends.</param>
/// <param name="Look">How it is set.</param>
internal sealed record TextSpan(string Text, TextLook Look) : Span(Look)
{
    /// <inheritdoc/>
    public override string Text { get; } = JoinedAccents.In(Text);
}

/// <summary>A text that leads elsewhere in the document.</summary>
/// <param name="Text">Shown: the number of a page, a title.</param>
/// <param name="Look">How it is set.</param>
/// <param name="Destination">Where it leads.</param>
/// <param name="Description">Where it leads, in words.</param>
internal sealed record LinkSpan(string Text, TextLook Look, string Destination, string Description) : Span(Look)
{
    /// <inheritdoc/>
    public override string Text { get; } = JoinedAccents.In(Text);
}

/// <summary>A field or a box at its place in the text.</summary>
/// <param name="Field">The field.</param>
/// <param name="Look">How its answer is set.</param>
/// <param name="Prompt">How its prompt is set.</param>
/// <param name="Least">Least width, thousandths of a point.</param>
internal sealed record FieldSpan(PlacedField Field, TextLook Look, TextLook Prompt, int Least) : Span(Look)
{
    /// <summary>Hundredths of the height of a text: the signs of boxes that word processors show are lower.</summary>
    private const int HeightOfSign = 95;

    /// <summary>While it is empty it is as high as its prompt, as in a word processor: forms have the same pages in every format.</summary>
    public override TextLook Height => Field.Box is not null ? Look with { Size = Look.Size * HeightOfSign / 100 } : string.IsNullOrEmpty(Field.Value) ? Prompt : Look;

    /// <summary>What is written into it beforehand, as a person reads it; null for nothing.</summary>
    public string? Written { get; init; }

    /// <summary>Whether it takes what is left of its line: a text, a date.</summary>
    public bool Stretches { get; init; }
}

/// <summary>Dots up to the text at the end of the line.</summary>
/// <param name="Look">How they are set.</param>
internal sealed record LeaderSpan(TextLook Look) : Span(Look);

/// <summary>The end of a line.</summary>
/// <param name="Look">How high the line is at least.</param>
internal sealed record BreakSpan(TextLook Look) : Span(Look);
