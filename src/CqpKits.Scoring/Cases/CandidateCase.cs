using CqpKits.Forms;

namespace CqpKits.Scoring;

/// <summary>All that is known of one candidate: the forms that were issued, with the answers of those that came back.</summary>
/// <param name="Key">Key of the candidate within the session.</param>
/// <param name="Name">Name and first name, for people.</param>
/// <param name="Forms">Forms issued for the candidate, in the order of the kit.</param>
public sealed record CandidateCase(string Key, string Name, IReadOnlyList<CaseForm> Forms);

/// <summary>One issued form of a candidate.</summary>
public sealed record CaseForm
{
    /// <summary>The form as it was issued.</summary>
    public required FormDefinition Definition { get; init; }

    /// <summary>Who fills it, for people: « Claire Martin, responsable formation », « président du jury ».</summary>
    public required string Holder { get; init; }

    /// <summary>Answers by field, or null when the form has not come back.</summary>
    public IReadOnlyList<Answer>? Answers { get; init; }

    /// <summary>File the answers come from; empty when it has not come back.</summary>
    public string File { get; init; } = "";
}
