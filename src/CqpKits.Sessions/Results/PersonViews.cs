using CqpKits.Authoring.Results;
using CqpKits.French;
using CqpKits.Workspaces.Candidates;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Results;

/// <summary>What <c>kit.json</c> keeps of candidates → who they are, in the view of their results.</summary>
internal static class PersonViews
{
    /// <summary>The view of a candidate whom a kit knows; unchanged for null.</summary>
    public static CandidateView Of(CandidateView view, IssuedCandidate? candidate) => candidate is null ? view : Of(view, view with
    {
        GivenName = $"{candidate.FirstName} {FrenchText.Capitals(candidate.LastName)}",
        Identifier = candidate.Identifier ?? "",
        LargePrint = candidate.LargePrint,
        Birth = new BirthView
        {
            Agreement = Namesakes.Born(candidate.Civility),
            Date = candidate.BirthDate is { } day ? FrenchText.LongDate(day) : "",
            Venue = candidate.BirthPlace ?? "",
        },
    });

    /// <summary>A view with the person of another view of the same candidate.</summary>
    public static CandidateView Of(CandidateView view, CandidateView known) => view with
    {
        GivenName = known.GivenName,
        Identifier = known.Identifier,
        LargePrint = known.LargePrint,
        Birth = known.Birth,
        Computed = view.Computed is { } computed ? Of(computed, known) : null,
    };
}
