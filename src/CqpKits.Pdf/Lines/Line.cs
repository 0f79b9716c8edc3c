namespace CqpKits.Pdf.Lines;

/// <summary>A line of a paragraph. Lengths are thousandths of a point.</summary>
/// <param name="Fragments">What stands on it, from left to right.</param>
/// <param name="Width">Width without the spaces at its end.</param>
/// <param name="Ascent">From its top to its base line.</param>
/// <param name="Height">From its top to that of the next.</param>
internal sealed record Line(IReadOnlyList<Fragment> Fragments, int Width, int Ascent, int Height)
{
    /// <summary>What each of its fields that stretch is wider than its least: together they take all that is left of the line.</summary>
    public int Stretch { get; init; }
}

/// <summary>A part of a span on one line.</summary>
/// <param name="Span">The span.</param>
/// <param name="Start">First character; 0 where the span has no text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Width">Width, with the spaces at its end.</param>
internal readonly record struct Fragment(Span Span, int Start, int Length, int Width)
{
    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => Span.Text.AsSpan(Start, Length);
}
