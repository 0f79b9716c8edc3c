using CqpKits.Documents;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Workspaces.Printing;

/// <summary>Makes files of documents in the branch's look.</summary>
public sealed record Printer(IDocumentWriter Writer, Theme Theme)
{
    /// <summary>How much bigger text is in large print.</summary>
    private const decimal LargePrint = 1.6m;

    /// <summary>The file for a candidate, in large print where that is granted.</summary>
    public byte[] Print(Document document, Candidate? candidate) =>
        Writer.Write(document, candidate is { LargePrint: true } ? Theme with { Scale = LargePrint } : Theme);
}
