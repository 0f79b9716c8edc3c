namespace CqpKits.Docx.Reading;

/// <summary>A package that passed the gate, or is on its way through it.</summary>
/// <param name="Kind">Format of its document.</param>
/// <param name="Parts">Inflated bytes by part name, case-insensitive.</param>
internal sealed record GatedPackage(PackageKind Kind, IReadOnlyDictionary<string, byte[]> Parts);

/// <summary>The formats of text documents that are read.</summary>
internal enum PackageKind
{
    /// <summary>Word (.docx).</summary>
    Word,

    /// <summary>OpenDocument (.odt).</summary>
    OpenDocument,
}
