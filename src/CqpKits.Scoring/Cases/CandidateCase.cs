using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;

namespace CqpKits.Scoring.Cases;

/// <summary>All that is known of one candidate: the forms that were issued, with the answers of those that came back.</summary>
/// <param name="Key">Key of the candidate within the session.</param>
/// <param name="Name">Name and first name, for people.</param>
/// <param name="Forms">Forms issued for the candidate, in the order of the kit.</param>
public sealed record CandidateCase(string Key, string Name, IReadOnlyList<CaseForm> Forms)
{
    /// <summary>Items validated earlier.</summary>
    public IReadOnlyList<KeptItem> Kept { get; init; } = [];

    /// <summary>Day of the evaluation, or null when unknown: only what was validated earlier needs it.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>An item validated earlier.</summary>
/// <param name="Code">Code of the item.</param>
/// <param name="Notified">Day of its notification.</param>
/// <param name="Reference">The paper that says so, for people; empty when not told.</param>
public sealed record KeptItem(string Code, DateOnly Notified, string Reference);

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
