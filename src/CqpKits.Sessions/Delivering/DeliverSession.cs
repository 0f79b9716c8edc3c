using System.Text;
using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Registering;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Delivering;

/// <summary>
/// The use case « session deliver »: minutes, decision of the commission, results, attestations and certificates under the numbers of a register. Only what both bodies have
/// decided, and what still stands so, is delivered. What an interrupted run has numbered is printed by the next one under the same numbers.
/// </summary>
public static class DeliverSession
{
    private const string Table = "registre-des-papiers.csv";

    /// <summary>Numbers what is new, then makes the documents. On a closed session nothing new is numbered, but a duplicate.</summary>
    public static Checked<DeliveredSession> Run(IWorkspace workspace, IRegistry registry, Act act, DeliverRequest request)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Folder is not { } folder)
        {
            return Checked.Failed<DeliveredSession>(IssuingMessages.NoFolder());
        }

        var numbered = registry.Change(act with { Command = "deliver" }, rows =>
            (request.Voids.Count == 0 ? SessionReference.Find(rows, request.Session) : SessionReference.FindOpen(rows, request.Session)).Then(session => new Delivering(workspace, rows, session, request, act.Day).Run()));
        if (numbered.Value is not { } delivery)
        {
            return Checked.Failed<DeliveredSession>(numbered.Diagnostics);
        }

        var scored = new ScoreResult(delivery.Read, [delivery.Final]);
        var made = IssueDocuments.Run(workspace, folder, scored, (certification, _) => DeliveredPieces.Of(certification, delivery), request.StyleFile, request.Formats);
        List<RegisteredPaper> papers = [.. DeliveredPieces.RegisterOf(delivery)];
        var table = $"{folder}/{delivery.Session.Certification}/{delivery.Session.Name}/{Table}";
        var fault = workspace.TryWrite(table, Encoding.UTF8.GetBytes(TableOf(papers)));
        return Checked.Of(
            new DeliveredSession(delivery.Session.Name, folder, [.. made.Value ?? [], .. fault is null ? [table] : Array.Empty<string>()], papers),
            [.. numbered.Diagnostics, .. delivery.Said, .. made.Diagnostics, .. fault is null ? Array.Empty<Diagnostic>() : [fault]]);
    }

    private static string TableOf(IEnumerable<RegisteredPaper> papers) => CsvTable.Write(
    [
        ["numero", "duplicata", "papier", "candidat", "cle", "element", "delivre_le", "annule_le"],
        .. papers.Select(p => (string[])[p.Number, p.Duplicate is { } place ? FormattableString.Invariant($"{place}") : "", p.Title, p.Name, p.Candidate, p.Item ?? "", FrenchText.ShortDate(p.DeliveredOn), p.VoidSince is { } day ? FrenchText.ShortDate(day) : ""]),
    ]);
}
