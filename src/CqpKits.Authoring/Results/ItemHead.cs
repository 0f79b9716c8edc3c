namespace CqpKits.Authoring.Results;

/// <summary>An item on which a group of candidates is judged, with the numbers of their results.</summary>
/// <param name="Code">Code.</param>
/// <param name="Label">Label.</param>
/// <param name="Noun">French noun for the kind of item: « domaine », « bloc », « épreuve »…</param>
/// <param name="Threshold">Threshold of its value, in words; empty when the rule has none.</param>
/// <param name="Validated">Number of candidates for whom it is validated.</param>
/// <param name="NotValidated">Number of candidates for whom it is not validated.</param>
/// <param name="Open">Number of the other candidates who have it.</param>
public sealed record ItemHead(
    [property: Printed("code")] string Code,
    [property: Printed("libelle")] string Label,
    [property: Printed("nature")] string Noun,
    [property: Printed("seuil")] string Threshold,
    [property: Printed("valides")] int Validated,
    [property: Printed("non_valides")] int NotValidated,
    [property: Printed("ouverts")] int Open);
