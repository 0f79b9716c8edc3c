using System.Text;
using CqpKits.Forms.Places;

namespace CqpKits.Documents;

/// <summary>
/// Writes documents as files, in two steps: what all copies have in common is laid out and compressed once, and each copy is stamped with what is its own. The same copy
/// and theme give the same bytes, whichever copy the document was compiled from.
/// </summary>
public interface IDocumentWriter
{
    /// <summary>File extension with its dot, e.g. <c>.docx</c>.</summary>
    string Extension { get; }

    /// <summary>The characters of a text that its fonts lack and that nothing else shows, each time that one stands there.</summary>
    IEnumerable<Rune> Missing(string text);

    /// <summary>Compiles the shape of a copy.</summary>
    /// <param name="sample">Any copy of it: what depends on the width of a value is laid out for hers.</param>
    /// <param name="theme">The look.</param>
    ICompiledDocument Compile(DocumentCopy sample, Theme theme);
}

/// <summary>A document of which copies are made. It is immutable: several threads may stamp at the same time.</summary>
public interface ICompiledDocument
{
    /// <summary>What could not be laid out on its pages as the document asks.</summary>
    IReadOnlyList<LayoutFinding> Findings { get; }

    /// <summary>Where its fields stand on paper; null where the format does not say, or without identity.</summary>
    FormLayout? Layout { get; }

    /// <summary>
    /// The bytes of the file of a copy of the same shape, with an identity where the sample had one; null when its values are laid out otherwise than those of the sample, so
    /// that it has to be compiled from this copy.
    /// </summary>
    byte[]? Stamp(DocumentCopy copy);
}

/// <summary>What every writer does with its two steps.</summary>
public static class DocumentWriting
{
    /// <summary>The bytes of the file of one document: compiled, then stamped.</summary>
    public static byte[] Write(this IDocumentWriter writer, Document document, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var copy = DocumentCopy.Of(document);
        return writer.Compile(copy, theme).Stamp(copy)!;
    }
}
