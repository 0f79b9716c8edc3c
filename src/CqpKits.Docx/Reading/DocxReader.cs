using CqpKits.Diagnostics;
using CqpKits.Docx.Reading;

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
    public static Outcome<ReturnedDocument> Open(string path, byte[] bytes)
    {
        var gate = PackageGate.Pass(path, bytes);
        if (gate.Value is not { } parts)
        {
            return Outcome.Failed<ReturnedDocument>(gate.Diagnostics);
        }

        return WordPackage.Of(parts) is { } package
            ? Outcome.Of(Document(package))
            : Outcome.Failed<ReturnedDocument>(ReadingMessages.NoMainPart(path));
    }

    private static ReturnedDocument Document(WordPackage package)
    {
        var story = StoryReader.Read(package.Main);
        return new ReturnedDocument(story)
        {
            Issue = IdentityProperties.Read(package.Properties),
            PrintedCodes = PrintedCodes.In([.. package.Margins.Select(StoryReader.Read), story]),
        };
    }
}
