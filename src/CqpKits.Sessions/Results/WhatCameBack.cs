using CqpKits.Authoring.Results;
using CqpKits.Forms.Identity;
using CqpKits.French;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Results;

/// <summary>
/// The forms that were issued and what came back of each, session by session. Where parts of a session's folder alone were given, the rest is not asked for
/// and not missing.
/// </summary>
internal sealed class WhatCameBack
{
    private readonly IssuedRegister register;
    private readonly IReadOnlyList<string> paths;
    private readonly ILookup<(string Certification, string Session), Copy> copies;

    private WhatCameBack(ReadFiles read, IReadOnlyList<string> paths)
    {
        (register, this.paths) = (read.Register, paths);
        copies = read.Files.Where(f => f.Disposition != Disposition.Duplicate)
            .Select(f => (File: f, Issue: f.Issue ?? f.Claimed))
            .Where(f => f.Issue is not null && (f.Issue.Candidate.Length > 0 || f.File.Candidate.Length > 0))
            .Select(f => new Copy(f.File, f.Issue!))
            .ToLookup(c => (c.Issue.Certification, c.Issue.Session));
    }

    /// <summary>The sessions that the files are of, in the order of certifications and sessions; one without a candidate is left out.</summary>
    /// <param name="read">The files, and what was issued.</param>
    /// <param name="paths">What was given to read.</param>
    public static IReadOnlyList<ReturnedSessionView> Of(ReadFiles read, IReadOnlyList<string> paths)
    {
        var all = new WhatCameBack(read, paths);
        var given = read.Register.Kits.Where(k => IsBelow(k.Folder, paths)).Select(k => (k.Manifest.Certification, k.Manifest.Session));
        return [.. all.copies.Select(g => g.Key).Concat(given).Distinct().OrderBy(k => k.Certification, StringComparer.Ordinal).ThenBy(k => k.Session, StringComparer.Ordinal)
            .Select(k => all.Session(k.Certification, k.Session)).Where(s => s.Candidates.Count > 0)];
    }

    private ReturnedSessionView Session(string certification, string session)
    {
        var (folder, kit) = register.Kits.FirstOrDefault(k => k.Manifest.Certification == certification && k.Manifest.Session == session);
        var back = copies[(certification, session)].ToLookup(c => c.Candidate);
        var issued = (kit?.Pieces ?? []).Where(p => p.Candidate.Length > 0).ToLookup(p => p.Candidate);
        var asked = kit is not null && paths.All(p => p.StartsWith(folder + "/", StringComparison.Ordinal))
            ? (Func<IssuedPiece, bool>)(p => IsBelow($"{folder}/{p.File}", paths))
            : _ => true;
        var known = (kit?.Candidates ?? []).Select(c => new ReturnedCandidateView(c.Key, register.NameOf(certification, session, c.Key), Forms(issued[c.Key].Where(asked).OncePerForm(), back[c.Key])));
        var keys = (kit?.Candidates ?? []).Select(c => c.Key).ToHashSet();
        var others = back.Where(b => !keys.Contains(b.Key)).OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => new ReturnedCandidateView(b.Key, b.First().File.Candidate, Forms([], b)));
        return new(certification, session, ViewText.Filled(kit?.ShownTitle ?? ""), [.. known.Concat(others).Where(c => c.Forms.Count > 0)]);
    }

    /// <summary>The forms of one candidate: those that came back, and those of the pieces that did not.</summary>
    private static IReadOnlyList<ReturnedFormView> Forms(IEnumerable<IssuedPiece> pieces, IEnumerable<Copy> back)
    {
        var returned = back.GroupBy(c => (Code: c.Issue.Code.ToString(), Holder: c.Issue.Candidate.Length > 0 ? "" : FrenchText.Fold(c.File.Holder))).ToList();
        var codes = returned.Select(r => r.Key.Code).ToHashSet();
        return
        [
            .. returned.Select(r => r.MinBy(c => c.State)!)
                .Select(c => new ReturnedFormView(c.Issue.Details.Form, c.Issue.Code.ToString(), ViewText.Filled(c.File.Holder), ReturnStateWords.Of(c.State), c.File.Path))
                .Concat(pieces.Where(p => !codes.Contains(p.Code!)).Select(p => new ReturnedFormView(p.Form!, p.Code, ViewText.Filled(p.Holder), ReturnStateWords.Of(ReturnState.Missing), null)))
                .OrderBy(f => f.Form, StringComparer.Ordinal).ThenBy(f => FrenchText.Fold(f.Holder ?? ""), StringComparer.Ordinal),
        ];
    }

    private static bool IsBelow(string path, IReadOnlyList<string> folders) => folders.Any(f => path == f || path.StartsWith(f.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>A file and the copy that it is, or says it is.</summary>
    private sealed record Copy(ReturnedFile File, FormIssue Issue)
    {
        public string Candidate => Issue.Candidate.Length > 0 ? Issue.Candidate : Slug.Of(File.Candidate);

        public ReturnState State => File.Disposition switch
        {
            Disposition.Refused => ReturnState.Refused,
            Disposition.ReadWithDoubts => ReturnState.Doubtful,
            _ => File.IsBlank ? ReturnState.Blank : ReturnState.Received,
        };
    }
}
