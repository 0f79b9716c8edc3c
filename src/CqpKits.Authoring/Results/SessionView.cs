using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>The results of a session: the jury and the results of all candidates.</summary>
public sealed record SessionView
{
    /// <summary>Code of the certification.</summary>
    [JsonPropertyName("certification")]
    public required string Certification { get; init; }

    /// <summary>Name of the session.</summary>
    [JsonPropertyName("session")]
    public required string Session { get; init; }

    /// <summary>Name of the session; empty for forms printed without one.</summary>
    [JsonIgnore, Printed("session")]
    public string PrintedSession { get; init; } = "";

    /// <summary>Title of the session: « Session de juin 2027 »; null for forms printed without one.</summary>
    [JsonPropertyName("titre")]
    public string? SessionTitle { get; init; }

    /// <summary>Name of the session, to stand beside its title; empty where the title is made of it.</summary>
    [JsonIgnore, Printed("reference")]
    public string Reference { get; init; } = "";

    /// <summary>Day of the jury, in words; empty when it is not known.</summary>
    [JsonIgnore, Printed("date")]
    public string Date { get; init; } = "";

    /// <summary>Place of the jury; empty when it is not known.</summary>
    [JsonIgnore, Printed("lieu")]
    public string Venue { get; init; } = "";

    /// <summary>The members of the jury.</summary>
    [JsonIgnore, Printed("membres")]
    public IReadOnlyList<JuryMemberView> Members { get; init; } = [];

    /// <summary>All candidates, in the order of the kit, then of names.</summary>
    [JsonPropertyName("candidats")]
    public required IReadOnlyList<CandidateView> Candidates { get; init; }

    /// <summary>The candidates, grouped by the rule set applied to them.</summary>
    [JsonIgnore, Printed("groupes")]
    public IReadOnlyList<GroupView> Groups { get; init; } = [];

    /// <summary>The commission that confirms; null while none did.</summary>
    [JsonIgnore, Printed("commission")]
    public CommissionView? Commission { get; init; }

    /// <summary>The register of papers that were delivered.</summary>
    [JsonIgnore, Printed("papiers")]
    public IReadOnlyList<PaperView> Papers { get; init; } = [];

    /// <summary>Figures of the session; null where none were made.</summary>
    [JsonIgnore, Printed("statistiques")]
    public StatisticsView? Statistics { get; init; }
}
