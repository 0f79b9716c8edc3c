namespace CqpKits.Tests.Authoring;

/// <summary>An example of the specification.</summary>
/// <param name="Line">Line of its template's fence.</param>
/// <param name="Template">Template.</param>
/// <param name="Fields">Ids of the declared fields.</param>
/// <param name="Parts">Parts shown before it, by name.</param>
/// <param name="Outcome"><c>document</c>, <c>document complet</c> or <c>diagnostics</c>.</param>
/// <param name="Expected">Canonical text, or the diagnostics without their hints, a line each.</param>
internal sealed record SpecExample(
    int Line, string Template, IReadOnlyList<string> Fields, IReadOnlyDictionary<string, string> Parts, string Outcome, string Expected);
