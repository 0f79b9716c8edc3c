using CqpKits.Documents;

namespace CqpKits.Workspaces.Printing;

/// <summary>Writes documents as files with the theme of the branch.</summary>
public sealed record Printer(IDocumentWriter Writer, Theme Theme)
{
    /// <summary>Factor on text sizes in large print.</summary>
    private const decimal LargePrint = 1.6m;

    /// <summary>The bytes of the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="largePrint">Whether the person it is for was granted large print.</param>
    public byte[] Print(Document document, bool largePrint) => Writer.Write(document, largePrint ? Theme with { Scale = LargePrint } : Theme);
}
