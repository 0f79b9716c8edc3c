using CqpKits.Authoring.Data;
using CqpKits.French;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>Makes the recipient of a piece for template data.</summary>
internal static class Recipients
{
    /// <summary>The recipient with the data of a candidate and a member; empty texts for a blank piece.</summary>
    public static Recipient Of(Candidate? candidate, string? member, string session) => new()
    {
        Candidate = candidate?.ShownName ?? "",
        Member = member ?? "",
        Date = candidate?.EvaluationDate is { } day ? FrenchText.LongDate(day) : "",
        Company = candidate?.Company ?? "",
        ExtraTime = candidate?.ExtraTime ?? false,
        Session = session is SessionNames.Blank or SessionNames.Preview ? "" : session,
    };
}
