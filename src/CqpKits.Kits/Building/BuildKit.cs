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
        var quiet = loaded with { Diagnostics = [.. WithoutWarnings(request.Certification, loaded.Diagnostics)] };
        return quiet.Then(certification => Run(workspace, certification, request));
    }

    /// <summary>The same for a certification that is loaded.</summary>
    internal static Checked<BuildResult> Run(IWorkspace workspace, Certification certification, BuildRequest request)
    {
        var chosen = KitChoice.Choose(certification, request);
        var kits = chosen.Value!.Select(c => PreparedKit.Prepare(workspace, certification, c)).ToList();
        var theme = ThemeFile.Load(workspace, certification.Identity.Code, request.StyleFile, Docx.BranchStyles.BranchStyleFile.Check);
        IReadOnlyList<Diagnostic> found = [.. chosen.Diagnostics, .. kits.SelectMany(k => k.Diagnostics).Distinct(), .. theme.Diagnostics];
        if (found.Any(d => d.Severity == Severity.Error))
        {
            return Checked.Failed<BuildResult>(found);
        }

        // A faulty line of the list costs its candidate only: the others are built.
        var candidates = SessionCandidates.Find(workspace, certification, request);
        found = [.. found, .. candidates.Diagnostics];
        if (candidates.Value is not { } session)
        {
            return Checked.Failed<BuildResult>(found);
        }

        var folder = new SessionFolder(workspace, new Printer(new DocxWriter(), theme.Value!), request, session.Session);
        var built = folder.Write(certification, [.. kits.Select(k => k.Value!)], session);
        return built with { Diagnostics = [.. found, .. built.Diagnostics.Where(d => !found.Contains(d))] };
    }

    /// <summary>Warnings about the référentiel are for its author, who sees them with « check »: a build only says how many there are.</summary>
    private static IEnumerable<Diagnostic> WithoutWarnings(string certification, IReadOnlyList<Diagnostic> found)
    {
        var warnings = found.Count(d => d.Severity == Severity.Warning);
        var others = found.Where(d => d.Severity != Severity.Warning);
        return warnings == 0 ? others : others.Append(KitMessages.ReferentialWarnings(certification, warnings));
    }

}
