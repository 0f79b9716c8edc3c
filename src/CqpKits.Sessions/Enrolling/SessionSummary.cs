using System.Text.Json.Serialization;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Sessions.Enrolling;

/// <summary>A session, at a glance.</summary>
public sealed record SessionSummary
{
    /// <summary>Code of the certification.</summary>
    [JsonPropertyName("certification")]
    public required string Certification { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("session")]
    public required string Name { get; init; }

    /// <summary>Title as documents print it.</summary>
    [JsonPropertyName("titre")]
    public required string Title { get; init; }

    /// <summary>Official title of the certification; absent where its référentiel cannot be read.</summary>
    [JsonPropertyName("intitule")]
    public string? CertificationTitle { get; init; }

    /// <summary>Day of the evaluation.</summary>
    [JsonPropertyName("date")]
    public DateOnly? EvaluationOn { get; init; }

    /// <summary>Where it takes place.</summary>
    [JsonPropertyName("lieu")]
    public string? Place { get; init; }

    /// <summary>Day on which it was closed.</summary>
    [JsonPropertyName("close_le")]
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Last day on which a candidate may appeal.</summary>
    [JsonPropertyName("recours_jusqu_au")]
    public DateOnly? AppealsUntil { get; init; }

    /// <summary>Number of candidates.</summary>
    [JsonPropertyName("candidats")]
    public required int Candidates { get; init; }

    /// <summary>The summary of a session.</summary>
    internal static SessionSummary Of(HeldSession session, string? certification, int candidates) => new()
    {
        Certification = session.Certification,
        Name = session.Name,
        Title = session.Title ?? SessionNames.TitleOf(session.Name),
        CertificationTitle = certification,
        EvaluationOn = session.EvaluationOn,
        Place = session.Place,
        ClosedOn = session.ClosedOn,
        AppealsUntil = session.AppealsUntil,
        Candidates = candidates,
    };
}
