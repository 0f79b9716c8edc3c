namespace CqpKits.Authoring.Results;

/// <summary>What an item is called.</summary>
/// <param name="Code">Code.</param>
/// <param name="Label">Label.</param>
/// <param name="Noun">domaine, bloc, épreuve…</param>
public sealed record ItemHead(
    [property: Printed("code")] string Code,
    [property: Printed("libelle")] string Label,
    [property: Printed("nature")] string Noun);
