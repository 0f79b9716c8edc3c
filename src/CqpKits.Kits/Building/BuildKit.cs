using CqpKits.Diagnostics;
using CqpKits.Kits.Printing;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Kits.Building;

/// <summary>The request of a build.</summary>
public sealed record BuildRequest
{
    /// <summary>Code of the certification.</summary>
    public required string Certification { get; init; }

    /// <summary>Role whose kit is built; null for all kits.</summary>
    public string? Kit { get; init; }

    /// <summary>Code of the only form or document to build, or <c>livret</c>; null for all.</summary>
    public string? Document { get; init; }

    /// <summary>True to build also, once, the documents that no kit names.</summary>
    public bool All { get; init; }

    /// <summary>Path of the list of candidates; null for the one in the settings of the workspace.</summary>
    public string? CandidateFile { get; init; }

    /// <summary>The candidates and the name of their session, where they come from no list; null otherwise.</summary>
    public GivenSession? Given { get; init; }

    /// <summary>Title of the session, as documents print it; null for the one given before, else one made of the name of the list.</summary>
    public string? Title { get; init; }

    /// <summary>True for blank forms, even when there is a list.</summary>
    public bool Blank { get; init; }

    /// <summary>Folder below which the session's folder is written.</summary>
    public string Output { get; init; } = WorkspacePaths.Output;

    /// <summary>True when a kit that was built from other form definitions may be replaced.</summary>
    public bool Replace { get; init; }

    /// <summary>Path of a Word file of the branch whose look is used; null for the look of the theme.</summary>
    public string? StyleFile { get; init; }

    /// <summary>True for drafts, to be read over: a word across every page, nothing to fill, nothing issued, in a folder of their own.</summary>
    public bool Draft { get; init; }

    /// <summary>The formats that each document is made in.</summary>
    public OutputFormats Formats { get; init; } = OutputFormats.All;

    /// <summary>Receives the progress after every document, one call after another and never backwards, from whichever thread; null for nobody.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }

    /// <summary>How many documents are made at the same time; the bytes do not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Ends the build after the documents in hand, which are whole; no <c>kit.json</c> is written then.</summary>
    public CancellationToken Interruption { get; init; }
}

/// <summary>The result of a build.</summary>
/// <param name="Folder">Path of the session's folder.</param>
/// <param name="Files">Paths of the files written or found unchanged, in order.</param>
/// <param name="Candidates">Number of candidates.</param>
public sealed record BuildResult(string Folder, IReadOnlyList<string> Files, int Candidates)
{
    /// <summary>Number of documents among the files: one in several formats counts once.</summary>
    public int Documents => PrintedFiles.Documents(Files);
}

/// <summary>The use case « build »: writes the documents of a session from the référentiel, the templates and the list of candidates.</summary>
public static class BuildKit
{
    /// <summary>
    /// Builds. After a fault of one candidate or file the others are written; after a fault of the référentiel or of a template nothing is. No value, and an error of
    /// cause <see cref="DiagnosticCause.Interrupted"/>, when it was interrupted.
    /// </summary>
    public static Checked<BuildResult> Run(IWorkspace workspace, BuildRequest request)
    {
        var loaded = Certifications.Load(workspace, request.Certification);
        var quiet = loaded with { Diagnostics = [.. WithoutWarnings(request.Certification, loaded.Diagnostics)] };
        return quiet.Then(certification => Run(workspace, certification, request));
    }

    /// <summary>Builds from a certification that is already loaded.</summary>
    internal static Checked<BuildResult> Run(IWorkspace workspace, Certification certification, BuildRequest request)
    {
        var chosen = KitChoice.Choose(certification, request);
        var kits = chosen.Value!.Select(c => PreparedKit.Prepare(workspace, certification, c)).ToList();
        var theme = request.Formats.Shown(ThemeFile.Load(workspace, certification.Identity.Code, request.StyleFile, Docx.BranchStyles.BranchStyleFile.Check));
        IReadOnlyList<Diagnostic> found = [.. chosen.Diagnostics, .. kits.SelectMany(k => k.Diagnostics).Distinct(), .. theme.Diagnostics];
        if (found.Any(d => d.Severity == Severity.Error))
        {
            return Checked.Failed<BuildResult>(found);
        }

        // For a line of the list with faults its candidate is left out; the others are built.
        var candidates = SessionCandidates.Find(workspace, certification, request);
        found = [.. found, .. candidates.Diagnostics];
        if (candidates.Value is not { } session)
        {
            return Checked.Failed<BuildResult>(found);
        }

        var folder = new SessionFolder(workspace, request.Draft ? theme.Value! with { Watermark = Drafts.Word } : theme.Value!, request, session.Session);
        var built = folder.Write(certification, [.. kits.Select(k => k.Value!)], session);
        return built with { Diagnostics = [.. found.Concat(built.Diagnostics).Distinct()] };
    }

    /// <summary>Replaces the warnings about the référentiel, which its author sees with « check », by one message with their number.</summary>
    private static IEnumerable<Diagnostic> WithoutWarnings(string certification, IReadOnlyList<Diagnostic> found)
    {
        var warnings = found.Count(d => d.Severity == Severity.Warning);
        var others = found.Where(d => d.Severity != Severity.Warning);
        return warnings == 0 ? others : others.Append(KitMessages.ReferentialWarnings(certification, warnings));
    }

}
