using CqpKits.Diagnostics;
using CqpKits.Forms;

namespace CqpKits.Docx;

/// <summary>Reads returned Word files. Nothing outside the file is ever fetched.</summary>
public static class DocxReader
{
    /// <summary>
    /// Opens a returned file through the gate and parses it to its small tree. A file that is refused, damaged or no Word file is one error
    /// (CQP3xx, position: the file) that says what was found and what to do.
    /// </summary>
    /// <param name="path">Path as the user knows it, for messages.</param>
    /// <param name="bytes">The file.</param>
    public static Outcome<ReturnedDocument> Open(string path, byte[] bytes) => throw new NotImplementedException(path + bytes.Length);
}

/// <summary>A returned file, parsed; what it is, then what its fields hold.</summary>
public sealed class ReturnedDocument
{
    internal ReturnedDocument()
    {
    }

    /// <summary>The issue its custom properties name, or null when they are gone or do not agree with their code.</summary>
    public FormIssue? Issue { get; init; }

    /// <summary>Form codes printed in its footers, or in its text, without repeats. Normally one, equal to the issue's.</summary>
    public IReadOnlyList<FormCode> PrintedCodes { get; init; } = [];

    /// <summary>The fields of a definition, found by all their anchors.</summary>
    /// <param name="definition">The frozen definition.</param>
    /// <param name="issueId">Issue the bookmarks were made for.</param>
    public RawForm Read(FormDefinition definition, string issueId) => throw new NotImplementedException(definition.Form + issueId);
}
