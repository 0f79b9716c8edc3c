using System.Text.Json.Serialization;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Enrolling;

/// <summary>Where a candidate is, as it follows from what is held: a stage, and what stands beside it. Being in doubt and being incomplete can hold together.</summary>
public sealed record CandidateStage
{
    /// <summary>The stage, in French: « inscrit », « émis », « en retour », « complet », « délibéré », « confirmé », « délivré »; or why the person does not take part.</summary>
    [JsonPropertyName("etape")]
    public required string Stage { get; init; }

    /// <summary>Number of forms that are expected.</summary>
    [JsonPropertyName("emis")]
    public required long Issued { get; init; }

    /// <summary>Number of these that are back.</summary>
    [JsonPropertyName("revenus")]
    public required long Returned { get; init; }

    /// <summary>Number of these in which a person must settle something.</summary>
    [JsonPropertyName("a_trancher")]
    public required long Doubtful { get; init; }

    /// <summary>Number of files that cannot be counted.</summary>
    [JsonPropertyName("refuses")]
    public required long Refused { get; init; }

    /// <summary>Where a candidate is.</summary>
    public static CandidateStage Of(CandidateProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new CandidateStage
        {
            Stage = progress switch
            {
                { Attendance: not Attendance.Expected } => AttendanceWords.Of(progress.Attendance),
                { Papers: > 0 } => "délivré",
                { Confirmed: > 0 } => "confirmé",
                { Deliberated: > 0 } => "délibéré",
                { Issued: 0 } => "inscrit",
                { Returned: 0 } => "émis",
                _ => progress.Returned < progress.Issued ? "en retour" : "complet",
            },
            Issued = progress.Issued,
            Returned = progress.Returned,
            Doubtful = progress.Doubtful,
            Refused = progress.Refused,
        };
    }
}
