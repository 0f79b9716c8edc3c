using System.Security.Cryptography;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Deliberating;

/// <summary>A deliberation that the registry holds, beside the file that may lie there: a file that says something else than what was taken would be passed over in silence.</summary>
internal static class HeldDeliberationFile
{
    /// <summary>What is held; an error where a file that nobody took, or that changed since, lies where it was taken from or beside <c>kit.json</c>.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="held">What is held.</param>
    /// <param name="path">Where a deliberation would be read without a registry; null for nowhere.</param>
    public static Checked<Deliberation> Check(IWorkspace workspace, GivenDeliberation held, string? path)
    {
        var taken = held.Taken.ToLookup(t => t.Path, t => t.Sha256);
        var left = held.Taken.Select(t => t.Path).Concat(path is null ? [] : [path]).Distinct()
            .Where(p => workspace.Read(p) is { } bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) is var hash && !taken[p].Contains(hash) && !(p == path && taken.Any(t => t.Contains(hash))));
        return Checked.Of(held.Deliberation, left.Select(DeliberationMessages.NotTaken));
    }
}
