using System.Security.Cryptography;
using System.Text;
using CqpKits.Authoring.Results;

namespace CqpKits.Sessions.Delivering;

/// <summary>What a paper says: to whom, of what, by which decisions. A paper that says something else is another paper, and has another number.</summary>
internal static class PrintedText
{
    /// <summary>SHA-256 of it, hexadecimal.</summary>
    /// <param name="session">The session, as papers print it.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="document">Code of the document.</param>
    /// <param name="item">The item that it attests; null for one about the candidate.</param>
    public static string Hash(SessionView session, CandidateView candidate, string document, ItemView? item) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        document,
        item?.Code ?? "",
        item?.Label ?? "",
        candidate.GivenName,
        candidate.Birth.Date,
        candidate.Birth.Venue,
        candidate.Mention ?? "",
        candidate.Rule ?? "",
        session.SessionTitle ?? "",
        session.Date,
        session.Venue,
        session.Commission?.Date ?? "",
    ]))));
}
