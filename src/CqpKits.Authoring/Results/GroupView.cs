namespace CqpKits.Authoring.Results;

/// <summary>Candidates judged by the same rule set.</summary>
/// <param name="Rule">The rule set, or null when none could be chosen.</param>
/// <param name="Items">The items they are judged on.</param>
/// <param name="Candidates">The candidates.</param>
public sealed record GroupView(
    [property: Printed("regle")] RuleView? Rule,
    [property: Printed("elements")] IReadOnlyList<ItemHead> Items,
    [property: Printed("candidats")] IReadOnlyList<CandidateView> Candidates);
