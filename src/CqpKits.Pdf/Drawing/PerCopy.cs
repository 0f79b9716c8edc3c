using CqpKits.Documents;

namespace CqpKits.Pdf.Drawing;

/// <summary>Something of a document that copies may have otherwise: a text, the spans or lines of a paragraph.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Sample">That of the copy that the document is compiled from.</param>
/// <param name="OfCopy">That of another copy; null where all have the same.</param>
internal readonly record struct PerCopy<T>(T Sample, Func<DocumentCopy, T>? OfCopy)
{
    public static implicit operator PerCopy<T>(T same) => new(same, null);

    /// <summary>That of a copy.</summary>
    public T Of(DocumentCopy copy) => OfCopy is null ? Sample : OfCopy(copy);

    /// <summary>What is made of it.</summary>
    /// <typeparam name="TMade">What that is.</typeparam>
    public PerCopy<TMade> Made<TMade>(Func<T, TMade> make)
    {
        var of = OfCopy;
        return new(make(Sample), of is null ? null : copy => make(of(copy)));
    }
}
