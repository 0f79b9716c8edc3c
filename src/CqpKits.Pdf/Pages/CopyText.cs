using CqpKits.Documents;

namespace CqpKits.Pdf.Pages;

/// <summary>A text of a document, which copies may have otherwise.</summary>
/// <param name="Sample">The text of the copy that the document is compiled from.</param>
/// <param name="OfCopy">That of another copy; null where all have the same.</param>
internal readonly record struct CopyText(string Sample, Func<DocumentCopy, string>? OfCopy)
{
    public static implicit operator CopyText(string text) => new(text, null);

    /// <summary>The text of a copy.</summary>
    public string Of(DocumentCopy copy) => OfCopy is null ? Sample : OfCopy(copy);
}
