using CqpKits.Pdf.Drawing;

namespace CqpKits.Pdf.Lines;

/// <summary>Parts the spans of a paragraph into lines, each as full as it can be.</summary>
/// <param name="width">Width of the lines, thousandths of a point.</param>
/// <param name="spacing">Line spacing, hundredths.</param>
internal sealed class LineBreaker(int width, int spacing)
{
    private readonly List<Line> lines = [];
    private readonly LineDraft line = new();
    private readonly LineDraft word = new();

    /// <summary>The lines of a paragraph, at least one.</summary>
    /// <param name="spans">Its spans.</param>
    /// <param name="width">Width of the lines.</param>
    /// <param name="spacing">Line spacing, hundredths.</param>
    /// <param name="empty">How an empty paragraph is set.</param>
    public static IReadOnlyList<Line> Break(IReadOnlyList<Span> spans, int width, int spacing, TextLook empty)
    {
        var breaker = new LineBreaker(width, spacing);
        foreach (var span in spans)
        {
            breaker.Add(span);
        }

        breaker.EndWord();
        if (!breaker.line.IsEmpty || breaker.lines.Count == 0)
        {
            breaker.EndLine(empty);
        }

        return breaker.lines;
    }

    private void Add(Span span)
    {
        switch (span)
        {
            case TextSpan or LinkSpan:
                AddText(span, span.Text);
                break;
            case FieldSpan field:
                word.Append(new Fragment(field, 0, 0, Math.Min(field.Least, width)), 0);
                break;
            case LeaderSpan leader:
                EndWord();
                line.Append(new Fragment(leader, 0, 0, 0), 0);
                break;
            default:
                EndWord();
                EndLine(span.Look);
                break;
        }
    }

    private void AddText(Span span, string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = BreakRules.Next(text, start, out var ends);
            var stretch = text.AsSpan(start, end - start);
            var whole = TextMeasure.Width(span.Look, stretch);
            var spaces = stretch.Length - stretch.TrimEnd(' ').Length;
            word.Append(new Fragment(span, start, end - start, whole), spaces == 0 ? 0 : TextMeasure.Width(span.Look, stretch[^spaces..]));
            if (ends)
            {
                EndWord();
            }

            start = end;
        }
    }

    /// <summary>Moves the word to the line, or to the next where it does not fit; a word wider than a line is parted.</summary>
    private void EndWord()
    {
        if (word.IsEmpty)
        {
            return;
        }

        if (!line.IsEmpty && line.Width + word.Visible + word.Hyphen > width)
        {
            line.ShowHyphen();
            EndLine(word.First.Look);
        }

        if (word.Visible > width)
        {
            Part();
        }
        else
        {
            line.Take(word);
        }

        word.Clear();
    }

    private void Part()
    {
        foreach (var fragment in word.Fragments)
        {
            if (fragment.Length == 0)
            {
                Place(fragment);
                continue;
            }

            var text = fragment.Span.Text;
            for (var i = fragment.Start; i < fragment.Start + fragment.Length;)
            {
                var length = char.IsSurrogatePair(text, i) ? 2 : 1;
                Place(new Fragment(fragment.Span, i, length, TextMeasure.Width(fragment.Span.Look, text.AsSpan(i, length))));
                i += length;
            }
        }
    }

    private void Place(Fragment fragment)
    {
        if (!line.IsEmpty && line.Width + fragment.Width > width)
        {
            EndLine(fragment.Span.Look);
        }

        line.Append(fragment, 0);
    }

    private void EndLine(TextLook empty)
    {
        lines.Add(line.End(width, spacing, empty));
        line.Clear();
    }
}
