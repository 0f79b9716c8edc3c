using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Issued;

/// <summary>Makes the paths of pieces below the session's folder, without extension.</summary>
public static class KitPaths
{
    /// <summary><c>candidat/role/piece</c>, or <c>candidat/role/piece-membre</c> for a piece of one member.</summary>
    /// <param name="candidate">The candidate; null for a blank piece.</param>
    /// <param name="role">Role of the kit.</param>
    /// <param name="code">Code of the piece.</param>
    /// <param name="member">The member the piece is for, or null.</param>
    /// <param name="members">All members for whom such a piece is made.</param>
    public static string Piece(Candidate? candidate, string role, string code, string? member, IReadOnlyList<string> members)
    {
        var piece = Slug.Of(code) + (member is null ? "" : "-" + MemberSlug(members, member));
        var folder = candidate is null ? "" : candidate.Key + "/";
        return $"{folder}{Slug.Of(role)}/{piece}";
    }

    /// <summary>The name of a member, without the function after the comma.</summary>
    public static string NameOf(string member) => member.Split(',')[0].Trim();

    /// <summary>The slug of a member's name; with the function when another member has the same name.</summary>
    private static string MemberSlug(IReadOnlyList<string> members, string member)
    {
        var name = Slug.Of(NameOf(member));
        return members.Count(m => Slug.Of(NameOf(m)) == name) == 1 ? name : Slug.Of(member);
    }
}
