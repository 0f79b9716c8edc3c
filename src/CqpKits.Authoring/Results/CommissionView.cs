namespace CqpKits.Authoring.Results;

/// <summary>The commission that confirms what a jury left.</summary>
public sealed record CommissionView
{
    /// <summary>Day on which it sat, in words; empty where it is not known.</summary>
    [Printed("date")]
    public string Date { get; init; } = "";

    /// <summary>Where; empty where it is not known.</summary>
    [Printed("lieu")]
    public string Venue { get; init; } = "";

    /// <summary>Who sat.</summary>
    [Printed("membres")]
    public IReadOnlyList<JuryMemberView> Members { get; init; } = [];

    /// <summary>What it decided otherwise than the jury.</summary>
    [Printed("decisions")]
    public IReadOnlyList<ConfirmedDecisionView> Decisions { get; init; } = [];
}

/// <summary>A decision of a commission.</summary>
/// <param name="Candidate">Name of the candidate.</param>
/// <param name="Decision">The decision.</param>
public sealed record ConfirmedDecisionView(
    [property: Printed("candidat")] string Candidate,
    [property: Printed("decision")] DecisionView Decision);
