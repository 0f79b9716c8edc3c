using System.Collections;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Kits.Building;

/// <summary>The documents of a session: each candidate's in the order of the list, then what is made once for all. Each is made when it is asked for, and none is kept.</summary>
/// <param name="kits">The kits.</param>
/// <param name="session">The candidates.</param>
/// <param name="drafts">Makes drafts of them; null for the documents themselves.</param>
internal sealed class SessionFiles(IReadOnlyList<PreparedKit> kits, SessionCandidates session, Drafts? drafts) : IEnumerable<KitFile>
{
    /// <inheritdoc/>
    public IEnumerator<KitFile> GetEnumerator() =>
        session.Candidates.DefaultIfEmpty<Candidate?>(null).SelectMany(FilesOf).Concat(Files(kits.Where(k => k.IsReference), null)).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of documents, and the names, without extension, that two of them would have.</summary>
    public (int Count, IReadOnlyList<string> Repeated) Names()
    {
        HashSet<string> names = [];
        List<string> repeated = [];
        var count = 0;
        foreach (var file in this)
        {
            count++;
            if (!names.Add(file.Issued.File))
            {
                repeated.Add(file.Issued.File);
            }
        }

        return (count, [.. repeated.Distinct()]);
    }

    private IEnumerable<KitFile> FilesOf(Candidate? candidate) => Files(kits.Where(k => !k.IsReference && k.IsFor(candidate)), candidate);

    private IEnumerable<KitFile> Files(IEnumerable<PreparedKit> those, Candidate? candidate) => those.SelectMany(k => KitFile.Of(k, candidate, session.Session)).Select(f => drafts?.Of(f) ?? f);
}
