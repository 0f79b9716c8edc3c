namespace CqpKits.Authoring.Results;

/// <summary>A source with all its marks.</summary>
/// <param name="Label">Label of the source.</param>
/// <param name="Holder">Whose marks they are; empty where the source has one mark for all.</param>
/// <param name="Values">One for each of the candidate's results, rounded, with its unit; empty where there is none.</param>
public sealed record EvaluationView(
    [property: Printed("libelle")] string Label,
    [property: Printed("titulaire")] string Holder,
    [property: Printed("valeurs")] IReadOnlyList<string> Values);
