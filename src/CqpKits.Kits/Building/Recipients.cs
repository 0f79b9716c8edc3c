using CqpKits.Authoring.Data;
using CqpKits.French;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>For whom a piece is printed, as templates know it.</summary>
internal static class Recipients
{
    /// <summary>What is known of a candidate and a member; nothing for a blank.</summary>
    public static Recipient Of(Candidate? candidate, string? member, string session) => new()
    {
        Candidate = candidate?.FullName ?? "",
        Member = member ?? "",
        Date = candidate?.EvaluationDate is { } day ? FrenchText.LongDate(day) : "",
        Company = candidate?.Company ?? "",
        ExtraTime = candidate?.ExtraTime ?? false,
        Session = session is SessionNames.Blank or SessionNames.Preview ? "" : session,
    };
}
