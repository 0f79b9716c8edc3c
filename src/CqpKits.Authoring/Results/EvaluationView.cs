namespace CqpKits.Authoring.Results;

/// <summary>A source with all its marks.</summary>
/// <param name="Label">Label of the source.</param>
/// <param name="Holder">Name of the person who gave the marks; empty when the source has one mark for all persons.</param>
/// <param name="Values">One text for each result of the candidate: the mark, rounded, with its unit; empty when there is none.</param>
public sealed record EvaluationView(
    [property: Printed("libelle")] string Label,
    [property: Printed("titulaire")] string Holder,
    [property: Printed("valeurs")] IReadOnlyList<string> Values);
