using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>A candidate's result: what stands, with what was computed beside it where a person decided. Numbers of JSON are exact decimals with a comma.</summary>
public sealed record CandidateView
{
    /// <summary>Key of the candidate.</summary>
    [JsonPropertyName("cle")]
    public required string Key { get; init; }

    /// <summary>Name and first name.</summary>
    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    /// <summary>The company written in the candidate's forms; empty where it is not known.</summary>
    [JsonIgnore, Printed("entreprise")]
    public string Company { get; init; } = "";

    /// <summary>Code of the rule set applied, or null.</summary>
    [JsonPropertyName("regle")]
    public string? Rule { get; init; }

    /// <summary>The rule set applied, or null.</summary>
    [JsonIgnore, Printed("regle")]
    public RuleView? PrintedRule { get; init; }

    /// <summary>Status of the certification, in words.</summary>
    [JsonPropertyName("verdict")]
    public required string Verdict { get; init; }

    /// <summary>Whether it is validé or non validé, nothing left open.</summary>
    [JsonIgnore, Printed("est_decide")]
    public bool IsSettled { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("motif")]
    public required string Reason { get; init; }

    /// <summary>Value of the certification, exact; null when there is none.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>Value of the certification, rounded, with its unit; empty when there is none.</summary>
    [JsonIgnore, Printed("valeur")]
    public string PrintedValue { get; init; } = "";

    /// <summary>What comes out, or null while undecidable.</summary>
    [JsonPropertyName("issue")]
    public OutcomeView? Outcome { get; init; }

    /// <summary>Mention, or null.</summary>
    [JsonPropertyName("mention")]
    public string? Mention { get; init; }

    /// <summary>Conditions of the award.</summary>
    [JsonPropertyName("conditions")]
    public required IReadOnlyList<ConditionView> Conditions { get; init; }

    /// <summary>Result of each item.</summary>
    [JsonPropertyName("resultats")]
    public required IReadOnlyList<ItemView> Results { get; init; }

    /// <summary>What is judged without weight on the verdict.</summary>
    [JsonPropertyName("a_part")]
    public required IReadOnlyList<ItemView> Aside { get; init; }

    /// <summary>Each source with its marks, in the order of the results.</summary>
    [JsonIgnore, Printed("evaluations")]
    public IReadOnlyList<EvaluationView> Evaluations { get; init; } = [];

    /// <summary>What should be looked at though it stops nothing.</summary>
    [JsonPropertyName("remarques")]
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>What is missing, and from whom.</summary>
    [JsonPropertyName("manques")]
    public required IReadOnlyList<LackView> Lacks { get; init; }

    /// <summary>What persons decided; null when nothing was.</summary>
    [JsonPropertyName("decisions")]
    public IReadOnlyList<DecisionView>? Decisions { get; init; }

    /// <summary>The whole result as computed; null when no person decided.</summary>
    [JsonPropertyName("calcule")]
    public CandidateView? Computed { get; init; }
}
