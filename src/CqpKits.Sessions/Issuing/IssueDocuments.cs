using CqpKits.Diagnostics;
using CqpKits.Kits.Printing;
using CqpKits.Referentials.Model;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Sessions.Issuing;

/// <summary>Results → the documents that a jury signs and a candidate receives.</summary>
internal static class IssueDocuments
{
    /// <summary>Folder of the documents, below that of the results.</summary>
    public const string Folder = "documents";

    /// <summary>Makes the documents of every session; the value lists the files made or found unchanged.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="folder">Folder of the results.</param>
    /// <param name="scored">The results: a faulty deliberation leaves its session without documents.</param>
    /// <param name="styleFile">The branch's own Word file, whose look they take; null for that of the theme.</param>
    /// <param name="formats">The formats that each is made in.</param>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, string folder, ScoreResult scored, string? styleFile, OutputFormats formats) =>
        Run(workspace, $"{folder}/{Folder}", scored, ResultPieces.Of, styleFile, formats);

    /// <summary>Makes those documents of every session that are meant, below a folder.</summary>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, string root, ScoreResult scored, Func<Certification, SessionResult, IReadOnlyList<ResultPiece>> piecesOf, string? styleFile, OutputFormats formats)
    {
        ArgumentNullException.ThrowIfNull(scored);
        var earlier = IssuedDocuments.Read(workspace, root);
        return earlier.Then(known => workspace.TryBegin(root).Then(batch =>
        {
            using (batch)
            {
                return Write(scored, piecesOf, session => Prepare(workspace, session, styleFile, formats), new DocumentFolder(workspace, batch, root, known));
            }
        }));
    }

    private static Checked<IReadOnlyList<string>> Write(ScoreResult scored, Func<Certification, SessionResult, IReadOnlyList<ResultPiece>> piecesOf, Func<SessionResult, Checked<Prepared>> prepare, DocumentFolder job)
    {
        var written = new List<string>();
        var diagnostics = new List<Diagnostic>();
        foreach (var session in scored.Sessions)
        {
            var prepared = session.IsDeliberationFaulty
                ? Checked.Failed<Prepared>(IssuingMessages.FaultyDeliberation(session.Session))
                : prepare(session);
            diagnostics.AddRange(prepared.Diagnostics);
            if (prepared.Value is var (certification, templates, printers))
            {
                var pieces = piecesOf(certification, session);
                var made = job.Write($"{session.Certification}/{session.Session}", templates, printers, pieces);
                written.AddRange(made.Value!);
                diagnostics.AddRange([.. made.Diagnostics, .. Ended(certification, session, pieces)]);
            }
        }

        return Checked.Of<IReadOnlyList<string>>(written, [.. diagnostics, .. job.Close()]);
    }

    /// <summary>What the documents of a session are made with; no value, and nothing said again, where the certification has faults: scoring has said them.</summary>
    private static Checked<Prepared> Prepare(IWorkspace workspace, SessionResult session, string? styleFile, OutputFormats formats)
    {
        if (Certifications.LoadSound(workspace, session.Certification).Value is not { } certification)
        {
            return new Checked<Prepared>(null, []);
        }

        var templates = ResultTemplates.Load(workspace, certification);
        var theme = formats.Shown(ThemeFile.Load(workspace, session.Certification, styleFile, Docx.BranchStyles.BranchStyleFile.Check));
        return new Checked<Prepared>(
            templates.Value is { } parsed && theme.Value is { } look ? new Prepared(certification, parsed, formats.Printers(look)) : null,
            [.. templates.Diagnostics, .. theme.Diagnostics]);
    }

    private static IEnumerable<Diagnostic> Ended(Certification certification, SessionResult session, IReadOnlyList<ResultPiece> pieces) =>
        certification.Identity.RegisteredUntil is { } until && session.Deliberation.Day is { } day && day > until && pieces.Any(p => p.Document == ResultDocument.Certificate)
            ? [IssuingMessages.RegistrationEnded(certification.Identity.Title, until, day)]
            : [];

    private sealed record Prepared(Certification Certification, ResultTemplates Templates, IReadOnlyList<Printer> Printers);
}
