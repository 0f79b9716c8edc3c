using CqpKits.Documents;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Workspaces.Printing;

/// <summary>Writes documents as files with the theme of the branch.</summary>
public sealed record Printer(IDocumentWriter Writer, Theme Theme)
{
    /// <summary>Factor on text sizes in large print.</summary>
    private const decimal LargePrint = 1.6m;

    /// <summary>The bytes of the file for a candidate, in large print when the candidate has it.</summary>
    public byte[] Print(Document document, Candidate? candidate) =>
        Writer.Write(document, candidate is { LargePrint: true } ? Theme with { Scale = LargePrint } : Theme);
}
