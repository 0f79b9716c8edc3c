using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Kits.Reports;

namespace CqpKits.Sessions.Results;

/// <summary>What <c>read</c> and <c>score</c> write for programs: every file with every answer and its provenance, then the results.</summary>
internal sealed record ReturnsReport
{
    public const string CurrentFormat = "cqpkits-resultats/2";

    [JsonPropertyName("format")]
    public string Format { get; init; } = CurrentFormat;

    [JsonPropertyName("totaux")]
    public required TotalsReport Totals { get; init; }

    [JsonPropertyName("fichiers")]
    public required IReadOnlyList<FileReport> Files { get; init; }

    /// <summary>The answers that a person must settle.</summary>
    [JsonPropertyName("a_trancher")]
    public required IReadOnlyList<QuestionReport> Questions { get; init; }

    [JsonPropertyName("sessions")]
    public IReadOnlyList<SessionReport>? Sessions { get; init; }

    [JsonPropertyName("messages")]
    public required IReadOnlyList<MessageReport> Messages { get; init; }

    /// <summary>The text of the file, ending with a line feed.</summary>
    public string ToText() => JsonSerializer.Serialize(this, SessionJson.Canonical.ReturnsReport) + "\n";
}

/// <summary>How many files ended how; their sum is the number of files given.</summary>
internal sealed record TotalsReport(
    [property: JsonPropertyName("donnes")] int Given,
    [property: JsonPropertyName("lus")] int Read,
    [property: JsonPropertyName("lus_avec_doutes")] int ReadWithDoubts,
    [property: JsonPropertyName("doublons")] int Duplicates,
    [property: JsonPropertyName("refuses")] int Refused,
    [property: JsonPropertyName("documents_du_kit")] int KitDocuments);

/// <summary>A file.</summary>
internal sealed record FileReport
{
    [JsonPropertyName("chemin")]
    public required string Path { get; init; }

    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    [JsonPropertyName("statut")]
    public required string Disposition { get; init; }

    [JsonPropertyName("code")]
    public string? Code { get; init; }

    [JsonPropertyName("formulaire")]
    public string? Form { get; init; }

    [JsonPropertyName("version")]
    public string? Version { get; init; }

    [JsonPropertyName("candidat")]
    public string? Candidate { get; init; }

    [JsonPropertyName("titulaire")]
    public string? Holder { get; init; }

    [JsonPropertyName("reponses")]
    public required IReadOnlyList<AnswerReport> Answers { get; init; }
}

/// <summary>An answer with its provenance.</summary>
internal sealed record AnswerReport
{
    [JsonPropertyName("champ")]
    public required string Field { get; init; }

    [JsonPropertyName("libelle")]
    public required string Label { get; init; }

    [JsonPropertyName("statut")]
    public required string Status { get; init; }

    [JsonPropertyName("valeur")]
    public string? Value { get; init; }

    [JsonPropertyName("texte_lu")]
    public string? RawText { get; init; }

    [JsonPropertyName("origine")]
    public string? Origin { get; init; }

    [JsonPropertyName("reperes")]
    public IReadOnlyList<string>? Anchors { get; init; }

    [JsonPropertyName("place")]
    public string? Place { get; init; }

    [JsonPropertyName("motif")]
    public string? Reason { get; init; }

    [JsonPropertyName("saisi_par")]
    public string? EnteredBy { get; init; }

    [JsonPropertyName("decision")]
    public DecisionReport? Decision { get; init; }
}

/// <summary>A person's decision about an answer, and what it replaced.</summary>
internal sealed record DecisionReport(
    [property: JsonPropertyName("par")] string By,
    [property: JsonPropertyName("motif")] string Why,
    [property: JsonPropertyName("date")] DateOnly? Day,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("statut_avant")] string Before,
    [property: JsonPropertyName("motif_avant")] string? Reason);

/// <summary>A question to a person, with the keys that a decision repeats.</summary>
internal sealed record QuestionReport(
    [property: JsonPropertyName("fichier")] string File,
    [property: JsonPropertyName("empreinte")] string Sha256,
    [property: JsonPropertyName("champ")] string Field,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("candidat")] string? Candidate,
    [property: JsonPropertyName("valeur_lue")] string Found,
    [property: JsonPropertyName("motif")] string? Reason,
    [property: JsonPropertyName("attendu")] string Expected);

/// <summary>Results of a session.</summary>
internal sealed record SessionReport(
    [property: JsonPropertyName("certification")] string Certification,
    [property: JsonPropertyName("session")] string Session,
    [property: JsonPropertyName("candidats")] IReadOnlyList<CandidateReport> Candidates);
