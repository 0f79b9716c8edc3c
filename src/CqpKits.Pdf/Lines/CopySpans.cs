using CqpKits.Documents;

namespace CqpKits.Pdf.Lines;

/// <summary>The spans of a paragraph, which copies may have otherwise.</summary>
/// <param name="Sample">Those of the copy that the document is compiled from.</param>
/// <param name="OfCopy">Those of another copy; null where all have the same.</param>
internal sealed record CopySpans(IReadOnlyList<Span> Sample, Func<DocumentCopy, IReadOnlyList<Span>>? OfCopy)
{
    public static CopySpans Fixed(params IReadOnlyList<Span> spans) => new(spans, null);

    /// <summary>The lines that they are parted into.</summary>
    public CopyLines Parted(Func<IReadOnlyList<Span>, IReadOnlyList<Line>> part) => new(part(Sample), OfCopy is null ? null : copy => part(OfCopy(copy)));
}

/// <summary>The lines of a paragraph, which copies may have otherwise.</summary>
/// <param name="Sample">Those of the copy that the document is compiled from.</param>
/// <param name="OfCopy">Those of another copy; null where all have the same.</param>
internal sealed record CopyLines(IReadOnlyList<Line> Sample, Func<DocumentCopy, IReadOnlyList<Line>>? OfCopy)
{
    /// <summary>The lines of a copy; null where they do not take the place of those of the sample.</summary>
    public IReadOnlyList<Line>? Fitting(DocumentCopy copy)
    {
        var lines = OfCopy is null ? Sample : OfCopy(copy);
        return lines.Count == Sample.Count && lines.Zip(Sample).All(pair => pair.First.Height == pair.Second.Height) ? lines : null;
    }
}
