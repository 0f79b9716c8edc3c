using CqpKits.Diagnostics;
using CqpKits.Docx;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Kits.Building;

/// <summary>What to build.</summary>
public sealed record BuildRequest
{
    /// <summary>Code of the certification.</summary>
    public required string Certification { get; init; }

    /// <summary>Only the kit of this role; null for all.</summary>
    public string? Kit { get; init; }

    /// <summary>Only this form or document, or <c>livret</c>; null for all.</summary>
    public string? Document { get; init; }

    /// <summary>Also the documents that no kit names, once.</summary>
    public bool All { get; init; }

    /// <summary>List of candidates; null for the workspace's own.</summary>
    public string? CandidateFile { get; init; }

    /// <summary>Blank forms, whatever list there is.</summary>
    public bool Blank { get; init; }

    /// <summary>Folder to write below.</summary>
    public string Output { get; init; } = Places.Output;

    /// <summary>Whether a kit made from other forms may be replaced.</summary>
    public bool Replace { get; init; }

    /// <summary>The branch's own Word file, whose look the documents take; null for that of the theme.</summary>
    public string? StyleFile { get; init; }

    /// <summary>Told after every file; null when nobody watches.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }
}

/// <summary>What was built.</summary>
/// <param name="Folder">The session's folder.</param>
/// <param name="Files">Files written or found unchanged, in order.</param>
/// <param name="Candidates">Number of candidates.</param>
public sealed record BuildResult(string Folder, IReadOnlyList<string> Files, int Candidates);

/// <summary>The use case « build »: référentiel, templates and candidates → a session's folder of Word forms.</summary>
public static class BuildKit
{
    /// <summary>Builds. A fault of one candidate or file leaves the others done; a fault of the référentiel or of a template leaves nothing written.</summary>
    public static Checked<BuildResult> Run(IWorkspace workspace, BuildRequest request)
    {
        var loaded = Certifications.Load(workspace, request.Certification);
        var found = WithoutWarnings(request.Certification, loaded.Diagnostics);
        return loaded.Value is { } certification && loaded.Succeeded
            ? Run(workspace, certification, request, [.. found])
            : Checked.Failed<BuildResult>(found);
    }

    /// <summary>The same for a certification that is loaded; what its loading said comes first.</summary>
    internal static Checked<BuildResult> Run(IWorkspace workspace, Certification certification, BuildRequest request, List<Diagnostic> diagnostics)
    {
        var kits = KitChoice.Choose(certification, request, diagnostics).Select(c => PreparedKit.Prepare(workspace, certification, c)).ToList();
        var theme = ThemeFile.Load(workspace, certification.Identity.Code, request.StyleFile, Docx.BranchStyles.BranchStyleFile.Check);
        diagnostics.AddRange(kits.SelectMany(k => k.Diagnostics).Distinct().Concat(theme.Diagnostics));
        if (diagnostics.Any(d => d.Severity == Severity.Error) || CandidatesOf(workspace, certification, request, diagnostics) is not { } candidates)
        {
            return Checked.Failed<BuildResult>(diagnostics);
        }

        var session = new SessionFolder(workspace, new Printer(new DocxWriter(), theme.Value!), request, candidates.Session);
        var result = session.Write(certification, [.. kits.Select(k => k.Value!)], candidates, diagnostics);
        return new Checked<BuildResult>(result, diagnostics);
    }

    /// <summary>Warnings about the référentiel are for its author, who sees them with « check »: a build only says how many there are.</summary>
    private static IEnumerable<Diagnostic> WithoutWarnings(string certification, IReadOnlyList<Diagnostic> found)
    {
        var warnings = found.Count(d => d.Severity == Severity.Warning);
        var others = found.Where(d => d.Severity != Severity.Warning);
        return warnings == 0 ? others : others.Append(KitMessages.ReferentialWarnings(certification, warnings));
    }

    private static SessionCandidates? CandidatesOf(IWorkspace workspace, Certification certification, BuildRequest request, List<Diagnostic> diagnostics)
    {
        var candidates = SessionCandidates.Find(workspace, certification, request);
        diagnostics.AddRange(candidates.Diagnostics);
        return candidates.Value;
    }
}
