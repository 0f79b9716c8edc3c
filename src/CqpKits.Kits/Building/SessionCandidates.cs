using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Settings;

namespace CqpKits.Kits.Building;

/// <summary>The candidates of a session, which has the name of its list.</summary>
/// <param name="Session">Name of the session and of its folder; <c>vierge</c> without candidates.</param>
/// <param name="File">Path of the list, or null.</param>
/// <param name="Candidates">The candidates; empty for blank forms.</param>
internal sealed record SessionCandidates(string Session, string? File, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>The candidates of the list that the request names, else of the list in the settings, else none.</summary>
    public static Checked<SessionCandidates> Find(IWorkspace workspace, Certification certification, BuildRequest request)
    {
        var blank = new SessionCandidates(SessionNames.Blank, null, []);
        if (request.Blank)
        {
            return Checked.Of(blank);
        }

        if (request.Given is { } given)
        {
            return Checked.Of(new SessionCandidates(given.Name, null, Namesakes.Settle(given.Candidates)));
        }

        var settings = WorkspaceSettings.Load(workspace);
        var file = request.CandidateFile ?? settings.Value?.CandidateFiles.GetValueOrDefault(request.Certification);
        if (file is null)
        {
            return Checked.Of(blank, settings.Diagnostics.Append(KitMessages.NoCandidateFile(request.Certification)));
        }

        return workspace.ReadBytes(file)
            .Then(bytes => CandidateList.Read(file, bytes, ListContext.Of(certification)))
            .Map(candidates => new SessionCandidates(SessionOf(file), file, candidates))
            .After(settings.Diagnostics);
    }

    private static string SessionOf(string file) => Slug.Of(Path.GetFileNameWithoutExtension(file)) switch
    {
        SessionNames.Blank or SessionNames.Preview => Slug.Of(Path.GetFileNameWithoutExtension(file)) + "-liste",
        var session => session,
    };
}
