namespace CqpKits.Authoring.Results;

/// <summary>The code and names of an item.</summary>
/// <param name="Code">Code.</param>
/// <param name="Label">Label.</param>
/// <param name="Noun">French noun for the kind of item: « domaine », « bloc », « épreuve »…</param>
public sealed record ItemHead(
    [property: Printed("code")] string Code,
    [property: Printed("libelle")] string Label,
    [property: Printed("nature")] string Noun);
