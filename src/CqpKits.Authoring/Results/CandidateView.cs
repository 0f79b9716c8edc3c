using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>
/// The result of a candidate, decisions of persons included; with the computed result beside it when a person decided. Numbers in JSON are exact,
/// with a decimal comma.
/// </summary>
public sealed record CandidateView
{
    /// <summary>Key of the candidate.</summary>
    [JsonPropertyName("cle")]
    public required string Key { get; init; }

    /// <summary>Name and first name, with what tells apart two of one name in the session.</summary>
    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    /// <summary>First name, then last name in capitals: « Hugo PERRIN »; the name as forms bear it where no list gave it.</summary>
    [JsonIgnore, Printed("prenom_nom")]
    public string GivenName { get; init; } = "";

    /// <summary>Day and place of birth.</summary>
    [JsonIgnore, Printed("ne")]
    public BirthView Birth { get; init; } = new();

    /// <summary>Identifier the branch uses; empty when not known.</summary>
    [JsonIgnore, Printed("identifiant")]
    public string Identifier { get; init; } = "";

    /// <summary>True when what is handed to the candidate is made in large print.</summary>
    [JsonIgnore, Printed("gros_caracteres")]
    public bool LargePrint { get; init; }

    /// <summary>The company written in the candidate's forms; empty when not known.</summary>
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

    /// <summary>True when the status is « validé » or « non validé ».</summary>
    [JsonIgnore, Printed("est_decide")]
    public bool IsSettled { get; init; }

    /// <summary>True when the status is « non validé » or « non admissible ».</summary>
    [JsonIgnore, Printed("est_refuse")]
    public bool IsRefused { get; init; }

    /// <summary>What is announced, with a capital: the words of the outcome, with its mention; while there is none, those of the status.</summary>
    [JsonIgnore, Printed("annonce")]
    public string Announced { get; init; } = "";

    /// <summary>Reason of the status, in words.</summary>
    [JsonPropertyName("motif")]
    public required string Reason { get; init; }

    /// <summary>Value of the certification, exact; null when there is none.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>Value of the certification, rounded, with its unit; empty when there is none.</summary>
    [JsonIgnore, Printed("valeur")]
    public string PrintedValue { get; init; } = "";

    /// <summary>The outcome; null while undecidable.</summary>
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

    /// <summary>Results of items judged aside, which have no effect on the verdict.</summary>
    [JsonPropertyName("a_part")]
    public required IReadOnlyList<ItemView> Aside { get; init; }

    /// <summary>False in documents for the candidate, unless the certification says that they name the persons who gave marks.</summary>
    [JsonIgnore, Printed("evaluateurs_nommes")]
    public bool NamesAssessors { get; init; } = true;

    /// <summary>The sources with their marks, in the order of the results.</summary>
    [JsonIgnore, Printed("evaluations")]
    public IReadOnlyList<EvaluationView> Evaluations { get; init; } = [];

    /// <summary>Remarks that somebody should look at; they do not affect the result.</summary>
    [JsonPropertyName("remarques")]
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>The missing marks and answers, with the person to ask.</summary>
    [JsonPropertyName("manques")]
    public required IReadOnlyList<LackView> Lacks { get; init; }

    /// <summary>The decisions of persons; null when there are none.</summary>
    [JsonPropertyName("decisions")]
    public IReadOnlyList<DecisionView>? Decisions { get; init; }

    /// <summary>The whole result as computed; null when no person decided.</summary>
    [JsonPropertyName("calcule")]
    public CandidateView? Computed { get; init; }
}
