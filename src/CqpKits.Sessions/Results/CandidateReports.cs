using System.Text.Json.Serialization;

namespace CqpKits.Sessions.Results;

/// <summary>A candidate's result. Numbers are exact decimals written as text.</summary>
internal sealed record CandidateReport
{
    [JsonPropertyName("cle")]
    public required string Key { get; init; }

    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    [JsonPropertyName("regle")]
    public string? RuleSet { get; init; }

    [JsonPropertyName("verdict")]
    public required string Status { get; init; }

    [JsonPropertyName("motif")]
    public required string Reason { get; init; }

    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    [JsonPropertyName("issue")]
    public OutcomeReport? Outcome { get; init; }

    [JsonPropertyName("mention")]
    public string? Mention { get; init; }

    [JsonPropertyName("conditions")]
    public required IReadOnlyList<TestReport> Tests { get; init; }

    [JsonPropertyName("resultats")]
    public required IReadOnlyList<NodeReport> Nodes { get; init; }

    [JsonPropertyName("a_part")]
    public required IReadOnlyList<NodeReport> Aside { get; init; }

    [JsonPropertyName("remarques")]
    public required IReadOnlyList<string> Remarks { get; init; }

    [JsonPropertyName("manques")]
    public required IReadOnlyList<LackReport> Lacks { get; init; }

    [JsonPropertyName("decisions")]
    public IReadOnlyList<JuryDecisionReport>? Decisions { get; init; }

    [JsonPropertyName("calcule")]
    public CandidateReport? Computed { get; init; }
}

/// <summary>What a person decided.</summary>
internal sealed record JuryDecisionReport(
    [property: JsonPropertyName("element")] string? Item,
    [property: JsonPropertyName("evaluateur")] string? Assessor,
    [property: JsonPropertyName("avant")] string Before,
    [property: JsonPropertyName("apres")] string After,
    [property: JsonPropertyName("qui")] string Who,
    [property: JsonPropertyName("pourquoi")] string Why,
    [property: JsonPropertyName("date")] string When);

/// <summary>What comes out.</summary>
internal sealed record OutcomeReport(
    [property: JsonPropertyName("issue")] string Kind,
    [property: JsonPropertyName("texte")] string Text,
    [property: JsonPropertyName("reste_a_faire")] IReadOnlyList<string> Remaining,
    [property: JsonPropertyName("delai")] string? Within);

/// <summary>Result of an item: domaine, bloc, unité, épreuve.</summary>
internal sealed record NodeReport
{
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    [JsonPropertyName("libelle")]
    public required string Label { get; init; }

    [JsonPropertyName("nature")]
    public required string Noun { get; init; }

    [JsonPropertyName("statut")]
    public required string Status { get; init; }

    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    [JsonPropertyName("unite")]
    public string? Unit { get; init; }

    [JsonPropertyName("motif")]
    public required string Reason { get; init; }

    [JsonPropertyName("acquis_depuis")]
    public string? KeptSince { get; init; }

    [JsonPropertyName("acquis_jusqu_au")]
    public string? KeptUntil { get; init; }

    [JsonPropertyName("elements")]
    public IReadOnlyList<NodeReport>? Children { get; init; }

    [JsonPropertyName("evaluateurs")]
    public required IReadOnlyList<SourceReport> Sources { get; init; }

    [JsonPropertyName("membres")]
    public required IReadOnlyList<MemberReport> Members { get; init; }

    [JsonPropertyName("conditions")]
    public required IReadOnlyList<TestReport> Tests { get; init; }

    [JsonPropertyName("remarques")]
    public required IReadOnlyList<string> Remarks { get; init; }
}

/// <summary>A source's mark, with the single marks it is made of.</summary>
internal sealed record SourceReport
{
    [JsonPropertyName("evaluateur")]
    public required string Assessor { get; init; }

    [JsonPropertyName("titulaire")]
    public string? Holder { get; init; }

    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    [JsonPropertyName("moyenne_provisoire")]
    public string? Provisional { get; init; }

    [JsonPropertyName("poids")]
    public string? Weight { get; init; }

    [JsonPropertyName("coefficient")]
    public string? Coefficient { get; init; }

    [JsonPropertyName("notes")]
    public required IReadOnlyList<LeafReport> Leaves { get; init; }
}

/// <summary>A single mark, down to the field of the file.</summary>
internal sealed record LeafReport(
    [property: JsonPropertyName("code")] string Item,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("valeur")] string? Value,
    [property: JsonPropertyName("statut")] string? Status,
    [property: JsonPropertyName("compte")] bool Counts,
    [property: JsonPropertyName("titulaire")] string Holder,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("champ")] string Field);

/// <summary>A member's mean.</summary>
internal sealed record MemberReport(
    [property: JsonPropertyName("titulaire")] string Holder,
    [property: JsonPropertyName("moyenne")] string? Value,
    [property: JsonPropertyName("notes_donnees")] int Given,
    [property: JsonPropertyName("notes_attendues")] int Expected);

/// <summary>A test.</summary>
internal sealed record TestReport(
    [property: JsonPropertyName("texte")] string Text,
    [property: JsonPropertyName("resultat")] string Outcome,
    [property: JsonPropertyName("valeur")] string? Value,
    [property: JsonPropertyName("seuil")] string? Threshold);

/// <summary>Something missing.</summary>
internal sealed record LackReport(
    [property: JsonPropertyName("de")] string Holder,
    [property: JsonPropertyName("quoi")] string What,
    [property: JsonPropertyName("a_trancher")] bool NeedsReview,
    [property: JsonPropertyName("bloque")] bool Blocks,
    [property: JsonPropertyName("fichier")] string? File,
    [property: JsonPropertyName("champ")] string? Field);
