using CqpKits.Diagnostics;
using CqpKits.Docx;
using CqpKits.Referentials.Model;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Sessions.Issuing;

/// <summary>Results → the Word documents that a jury signs and a candidate receives.</summary>
internal static class IssueDocuments
{
    /// <summary>Folder of the documents, below that of the results.</summary>
    public const string Folder = "documents";

    /// <summary>Makes the documents of every session; the value lists the files made or found unchanged.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="folder">Folder of the results.</param>
    /// <param name="scored">The results: a faulty deliberation leaves its session without documents.</param>
    /// <param name="styleFile">The branch's own Word file, whose look they take; null for that of the theme.</param>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, string folder, ScoreResult scored, string? styleFile)
    {
        ArgumentNullException.ThrowIfNull(scored);
        var written = new List<string>();
        var diagnostics = new List<Diagnostic>();
        var root = $"{folder}/{Folder}";
        var earlier = IssuedDocuments.Read(workspace, root);
        diagnostics.AddRange(earlier.Diagnostics);
        if (earlier.Value is null)
        {
            return Checked.Failed<IReadOnlyList<string>>(diagnostics);
        }

        var job = new DocumentFolder(workspace, root, earlier.Value, diagnostics);
        foreach (var session in scored.Sessions)
        {
            if (session.IsDeliberationFaulty)
            {
                diagnostics.Add(IssuingMessages.FaultyDeliberation(session.Session));
            }
            else if (Prepare(workspace, session, styleFile, diagnostics) is var (certification, templates, printer))
            {
                var pieces = ResultPieces.Of(certification, session);
                written.AddRange(job.Write($"{session.Certification}/{session.Session}", templates, printer, pieces));
                diagnostics.AddRange(Ended(certification, session, pieces));
            }
        }

        job.Close();
        return Checked.Of<IReadOnlyList<string>>(written, diagnostics);
    }

    private static (Certification Certification, ResultTemplates Templates, Printer Printer)? Prepare(
        IWorkspace workspace, SessionResult session, string? styleFile, List<Diagnostic> diagnostics)
    {
        var loaded = Certifications.Load(workspace, session.Certification);
        if (loaded.Value is not { } certification || !loaded.Succeeded)
        {
            return null;
        }

        var templates = ResultTemplates.Load(workspace, certification);
        var theme = ThemeFile.Load(workspace, session.Certification, styleFile, Docx.BranchStyles.BranchStyleFile.Check);
        diagnostics.AddRange(templates.Diagnostics.Concat(theme.Diagnostics));
        return templates.Value is { } parsed && theme.Value is { } look ? (certification, parsed, new Printer(new DocxWriter(), look)) : null;
    }

    private static IEnumerable<Diagnostic> Ended(Certification certification, SessionResult session, IReadOnlyList<ResultPiece> pieces) =>
        certification.Identity.RegisteredUntil is { } until && session.Deliberation.Day is { } day && day > until && pieces.Any(p => p.Document == ResultDocument.Certificate)
            ? [IssuingMessages.RegistrationEnded(certification.Identity.Title, until, day)]
            : [];
}
