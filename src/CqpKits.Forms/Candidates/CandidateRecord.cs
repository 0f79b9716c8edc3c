using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Forms.Candidates;

/// <summary>What is known of a candidate besides the forms: earlier results, titles, admission. Persons say it; rules say what it does.</summary>
public sealed record CandidateRecord
{
    /// <summary>Nothing is known.</summary>
    public static CandidateRecord None { get; } = new();

    /// <summary>Items obtained earlier.</summary>
    public IReadOnlyList<KeptItem> Kept { get; init; } = [];

    /// <summary>Items of which a title exempts.</summary>
    public IReadOnlyList<ExemptItem> Exempt { get; init; } = [];

    /// <summary>What is known of the conditions of access; the last thing said of one stands.</summary>
    public IReadOnlyList<AccessFact> Access { get; init; } = [];

    /// <summary>The days on which the candidate presented themselves before, null for a day that is not known; empty for never; null when nobody said.</summary>
    public IReadOnlyList<DateOnly?>? Attempts { get; init; }

    /// <summary>Codes of the blocs that the candidate chose, of those among which one chooses.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>This record and what was said later: it adds items, and stands where it says something of admission.</summary>
    public CandidateRecord Then(CandidateRecord later) => new()
    {
        Kept = [.. Kept, .. later.Kept],
        Exempt = [.. Exempt, .. later.Exempt],
        Access = [.. Access, .. later.Access],
        Attempts = later.Attempts ?? Attempts,
        Chosen = later.Chosen.Count > 0 ? later.Chosen : Chosen,
    };
}

/// <summary>An item obtained earlier.</summary>
/// <param name="Code">Code of the item.</param>
/// <param name="Notified">Day of its notification to the candidate, or null.</param>
/// <param name="Reference">Reference of the document that says so, for people; empty when not given.</param>
public sealed record KeptItem(string Code, DateOnly? Notified, string Reference)
{
    /// <summary>Day of the publication of the results, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Day of the jury's deliberation, or null.</summary>
    public DateOnly? Deliberated { get; init; }

    /// <summary>Last day that its paper gives, or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The mark that was obtained, in the unit of the item; null when not given.</summary>
    public decimal? Mark { get; init; }

    /// <summary>The earliest kind of day that is given; null when none is.</summary>
    public DateOnly? AnyDay => Deliberated ?? Notified ?? Published;

    /// <summary>The day from which its time runs, or null when that day is not given.</summary>
    public DateOnly? Day(KeptFrom from) => from switch
    {
        KeptFrom.Publication => Published,
        KeptFrom.Deliberation => Deliberated,
        _ => Notified,
    };
}

/// <summary>An item of which a title exempts.</summary>
/// <param name="Code">Code of the item.</param>
/// <param name="Title">The title.</param>
/// <param name="Evidence">The paper that shows it, for people.</param>
public sealed record ExemptItem(string Code, string Title, string Evidence);

/// <summary>What is known of a condition of access.</summary>
/// <param name="Code">Code of the condition.</param>
/// <param name="State">Whether it is met.</param>
/// <param name="Evidence">The paper that shows it, for people; empty when none is named.</param>
public sealed record AccessFact(string Code, AccessState State, string Evidence);
