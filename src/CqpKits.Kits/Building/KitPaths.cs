namespace CqpKits.Kits;

/// <summary>Paths of a kit's pieces below the session's folder, without extension.</summary>
internal static class KitPaths
{
    /// <summary><c>candidat/role/piece</c>, with the member's name behind the piece that is theirs alone.</summary>
    public static string Piece(Candidate? candidate, string role, string code, string? member)
    {
        var piece = Slug.Of(code) + (member is null ? "" : "-" + MemberSlug(candidate!, member));
        var folder = candidate is null ? "" : candidate.Key + "/";
        return $"{folder}{Slug.Of(role)}/{piece}";
    }

    /// <summary>A member's name, without the function.</summary>
    public static string NameOf(string member) => member.Split(',')[0].Trim();

    /// <summary>The member's name; with the function where another member of the jury has the same name.</summary>
    private static string MemberSlug(Candidate candidate, string member)
    {
        var name = Slug.Of(NameOf(member));
        return candidate.Members.Count(m => Slug.Of(NameOf(m)) == name) == 1 ? name : Slug.Of(member);
    }
}
