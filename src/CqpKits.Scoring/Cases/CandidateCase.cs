using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Forms.Definition;

namespace CqpKits.Scoring.Cases;

/// <summary>The input of the scoring of one candidate: the forms that were issued, with the answers of those that came back.</summary>
/// <param name="Key">Key of the candidate within the session.</param>
/// <param name="Name">Name and first name, for people.</param>
/// <param name="Forms">Forms issued for the candidate, in the order of the kit.</param>
public sealed record CandidateCase(string Key, string Name, IReadOnlyList<CaseForm> Forms)
{
    /// <summary>What is known of the candidate besides the forms.</summary>
    public CandidateRecord Record { get; init; } = CandidateRecord.None;

    /// <summary>Day of the evaluation, or null when unknown; used to decide whether earlier results still count.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>One issued form of a candidate.</summary>
public sealed record CaseForm
{
    /// <summary>The form as it was issued.</summary>
    public required FormDefinition Definition { get; init; }

    /// <summary>Name of the person who fills it, for people: « Claire Martin, responsable formation », « président du jury ».</summary>
    public required string Holder { get; init; }

    /// <summary>Answers by field, or null when the form has not come back.</summary>
    public IReadOnlyList<Answer>? Answers { get; init; }

    /// <summary>Path of the file the answers come from; empty when it has not come back.</summary>
    public string File { get; init; } = "";
}
