using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Lines;

/// <summary>A line, or a word, that is being put together.</summary>
internal sealed class LineDraft
{
    private const string HyphenSign = "-";

    private readonly List<Fragment> fragments = [];
    private int spaces;

    public IReadOnlyList<Fragment> Fragments => fragments;

    public bool IsEmpty => fragments.Count == 0;

    public Span First => fragments[0].Span;

    /// <summary>Width with the spaces at the end.</summary>
    public int Width { get; private set; }

    /// <summary>Width without them.</summary>
    public int Visible => Width - spaces;

    /// <summary>Width of the hyphen that shows where it is the end of a line: one that ends with a soft hyphen.</summary>
    public int Hyphen => fragments.Count > 0 && fragments[^1] is var last && last.Text.EndsWith(BreakRules.SoftHyphen) ? TextMeasure.Width(last.Span.Look, HyphenSign) : 0;

    /// <summary>Shows the hyphen of a line that ends with a soft one.</summary>
    public void ShowHyphen()
    {
        if (Hyphen is > 0 and var wide)
        {
            Append(new Fragment(new TextSpan(HyphenSign, fragments[^1].Span.Look), 0, HyphenSign.Length, wide), 0);
        }
    }

    /// <summary>Adds a fragment; one that goes on where the last ended becomes one with it.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <param name="spacesAtEnd">Width of the spaces at its end.</param>
    public void Append(Fragment fragment, int spacesAtEnd)
    {
        if (fragments.Count > 0 && fragments[^1] is var last && ReferenceEquals(last.Span, fragment.Span) && last.Start + last.Length == fragment.Start && fragment.Length > 0)
        {
            fragments[^1] = last with { Length = last.Length + fragment.Length, Width = last.Width + fragment.Width };
        }
        else
        {
            fragments.Add(fragment);
        }

        Width += fragment.Width;
        spaces = spacesAtEnd == fragment.Width ? spaces + spacesAtEnd : spacesAtEnd;
    }

    /// <summary>Adds all of another one.</summary>
    public void Take(LineDraft other)
    {
        foreach (var fragment in other.fragments)
        {
            Append(fragment, 0);
        }

        spaces = other.spaces;
    }

    public void Clear()
    {
        fragments.Clear();
        (Width, spaces) = (0, 0);
    }

    /// <summary>The line: as high as the highest text on it.</summary>
    /// <param name="width">Width of the lines of the paragraph.</param>
    /// <param name="spacing">Line spacing, hundredths.</param>
    /// <param name="empty">How an empty line is set.</param>
    public Line End(int width, int spacing, TextLook empty)
    {
        var stretching = fragments.Count(f => f.Span is FieldSpan { Stretches: true });
        var stretch = stretching == 0 ? 0 : Math.Max(0, width - Visible) / stretching;
        var (ascent, below) = fragments.Count == 0 ? Measure(empty) : (0, 0);
        foreach (var fragment in fragments)
        {
            var (above, under) = Measure(fragment.Span.Height);
            ascent = Math.Max(ascent, above);
            below = Math.Max(below, under + MoreLines(fragment, stretch));
        }

        return new Line([.. fragments], Visible, ascent, LineMetrics.Spaced(ascent + below, spacing)) { Stretch = stretch };
    }

    /// <summary>Height of the lines of a field behind its first: all of what is written into it beforehand shows.</summary>
    private static int MoreLines(Fragment fragment, int stretch) => fragment.Span is FieldSpan { Stretches: true, Written: { } text } field
        ? (TypedLines.Of(field.Look, fragment.Width + stretch, text).Count - 1) * LineMetrics.Height(field.Look)
        : 0;

    private static (int Ascent, int Below) Measure(TextLook look)
    {
        var ascent = LineMetrics.Ascent(look);
        return (ascent, LineMetrics.Height(look) - ascent);
    }
}
