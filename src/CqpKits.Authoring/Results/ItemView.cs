using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>The result of an item: a domaine, a bloc, an épreuve…</summary>
public sealed record ItemView
{
    /// <summary>Code.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>Label.</summary>
    [JsonPropertyName("libelle")]
    public required string Label { get; init; }

    /// <summary>French noun for the kind of item: « domaine », « bloc », « épreuve »…</summary>
    [JsonPropertyName("nature")]
    public required string Noun { get; init; }

    /// <summary>The noun with its article: « le domaine », « l'épreuve ».</summary>
    [JsonIgnore, Printed("nature_definie")]
    public string DefiniteNoun { get; init; } = "";

    /// <summary>Status of the result, in words.</summary>
    [JsonPropertyName("statut")]
    public required string Status { get; init; }

    /// <summary>The result in the words of the form in which the assessor states it, « La compétence est maîtrisée »; else the status.</summary>
    [JsonIgnore, Printed("constat")]
    public string Finding { get; init; } = "";

    /// <summary>What is asked of its value, « plus de 70 % »; empty where the rule asks nothing of it.</summary>
    [JsonIgnore, Printed("seuil")]
    public string Asked { get; init; } = "";

    /// <summary>True when it is validated.</summary>
    [JsonIgnore, Printed("est_valide")]
    public bool IsValidated { get; init; }

    /// <summary>Its value, exact; null when there is none.</summary>
    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    /// <summary>Its value, rounded, with its unit; empty when there is none.</summary>
    [JsonIgnore, Printed("valeur")]
    public string PrintedValue { get; init; } = "";

    /// <summary>Its value where nothing is missing for it, rounded, with its unit; else a sign: « validé », « non », « ? », « noté », « dispensé ».</summary>
    [JsonIgnore, Printed("signe")]
    public string Sign { get; init; } = "";

    /// <summary>True when its status is « non validé ».</summary>
    [JsonIgnore, Printed("est_refuse")]
    public bool IsRefused { get; init; }

    /// <summary>Length of its value in percent of the greatest mark, rounded so that it reaches the threshold only when the value does; null where either is not known.</summary>
    [JsonIgnore, Printed("barre")]
    public decimal? Bar { get; init; }

    /// <summary>Place of the threshold of its value in percent of the greatest mark; null when the rule has none.</summary>
    [JsonIgnore, Printed("barre_du_seuil")]
    public decimal? ThresholdBar { get; init; }

    /// <summary>Unit of the value, or null.</summary>
    [JsonPropertyName("unite")]
    public string? Unit { get; init; }

    /// <summary>Reason of the status, in words.</summary>
    [JsonPropertyName("motif")]
    public required string Reason { get; init; }

    /// <summary>Day of an earlier validation that still counts, jj/mm/aaaa; null when there is none.</summary>
    [JsonPropertyName("acquis_depuis")]
    public string? KeptSince { get; init; }

    /// <summary>Day of that validation, in words; empty when there is none.</summary>
    [JsonIgnore, Printed("acquis_depuis")]
    public string PrintedKeptSince { get; init; } = "";

    /// <summary>Last day on which the earlier validation counts, jj/mm/aaaa; null for no limit.</summary>
    [JsonPropertyName("acquis_jusqu_au")]
    public string? KeptUntil { get; init; }

    /// <summary>Last day on which the earlier validation counts, in words; empty for no limit.</summary>
    [JsonIgnore, Printed("acquis_jusqu_au")]
    public string PrintedKeptUntil { get; init; } = "";

    /// <summary>The computed status; empty when no person decided.</summary>
    [JsonIgnore, Printed("statut_calcule")]
    public string ComputedStatus { get; init; } = "";

    /// <summary>The computed value, rounded, with its unit; empty when no person decided.</summary>
    [JsonIgnore, Printed("valeur_calculee")]
    public string ComputedValue { get; init; } = "";

    /// <summary>Results of the finer level; null when there is none.</summary>
    [JsonPropertyName("elements")]
    public IReadOnlyList<ItemView>? Items { get; init; }

    /// <summary>The marks of the sources.</summary>
    [JsonPropertyName("evaluateurs")]
    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>The mean of each person's own marks.</summary>
    [JsonPropertyName("membres")]
    public required IReadOnlyList<MeanView> Members { get; init; }

    /// <summary>The conditions tested.</summary>
    [JsonPropertyName("conditions")]
    public required IReadOnlyList<ConditionView> Conditions { get; init; }

    /// <summary>Remarks that somebody should look at; they do not affect the result.</summary>
    [JsonPropertyName("remarques")]
    public required IReadOnlyList<string> Remarks { get; init; }
}
