using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Issued;

/// <summary>Paths of a kit's pieces below the session's folder, without extension.</summary>
public static class KitPaths
{
    /// <summary><c>candidat/role/piece</c>, with the member's name behind the piece that is theirs alone.</summary>
    /// <param name="candidate">The candidate; null for a blank.</param>
    /// <param name="role">Role of the kit.</param>
    /// <param name="code">Code of the piece.</param>
    /// <param name="member">Whose alone it is, or null.</param>
    /// <param name="members">All to whom one is made.</param>
    public static string Piece(Candidate? candidate, string role, string code, string? member, IReadOnlyList<string> members)
    {
        var piece = Slug.Of(code) + (member is null ? "" : "-" + MemberSlug(members, member));
        var folder = candidate is null ? "" : candidate.Key + "/";
        return $"{folder}{Slug.Of(role)}/{piece}";
    }

    /// <summary>A member's name, without the function.</summary>
    public static string NameOf(string member) => member.Split(',')[0].Trim();

    /// <summary>The member's name; with the function where another one has the same name.</summary>
    private static string MemberSlug(IReadOnlyList<string> members, string member)
    {
        var name = Slug.Of(NameOf(member));
        return members.Count(m => Slug.Of(NameOf(m)) == name) == 1 ? name : Slug.Of(member);
    }
}
