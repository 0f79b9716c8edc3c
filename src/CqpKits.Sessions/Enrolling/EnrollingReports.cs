using System.Text.Json;
using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Forms;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Enrolling;

/// <summary>What the commands of sessions say to programs.</summary>
public static class EnrollingReports
{
    /// <summary>A session, as <c>session create</c> gives it.</summary>
    public static string Write(Checked<SessionSummary> outcome) => JsonSerializer.Serialize(new CreatedReport(outcome.Value, Messages(outcome.Diagnostics)), EnrollingJson.Canonical.CreatedReport) + "\n";

    /// <summary>All sessions.</summary>
    public static string Write(Checked<IReadOnlyList<SessionSummary>> outcome) =>
        JsonSerializer.Serialize(new SessionsReport(outcome.Value ?? [], Messages(outcome.Diagnostics)), EnrollingJson.Canonical.SessionsReport) + "\n";

    /// <summary>One session, with its candidates.</summary>
    public static string Write(Checked<SessionContent> outcome) =>
        JsonSerializer.Serialize(new ContentReport(outcome.Value?.Session, outcome.Value?.Candidates ?? [], Messages(outcome.Diagnostics)), EnrollingJson.Canonical.ContentReport) + "\n";

    /// <summary>A list that was taken in, or would be.</summary>
    public static string Write(Checked<ImportedList> outcome) => JsonSerializer.Serialize(new ImportedReport(outcome.Value, Messages(outcome.Diagnostics)), EnrollingJson.Canonical.ImportedReport) + "\n";

    /// <summary>Whether a candidate takes part.</summary>
    public static string Write(Checked<Enrolment> outcome) => JsonSerializer.Serialize(
        new AttendanceReport(outcome.Value?.CandidateKey, outcome.Value is { } noted ? AttendanceWords.Of(noted.Attendance) : null, outcome.Value?.AttendanceSince, Messages(outcome.Diagnostics)), EnrollingJson.Canonical.AttendanceReport) + "\n";

    private static List<MessageReport> Messages(IReadOnlyList<Diagnostic> diagnostics) => [.. diagnostics.Select(MessageReport.Of)];
}

/// <summary>A session that was entered.</summary>
internal sealed record CreatedReport(
    [property: JsonPropertyName("session")] SessionSummary? Session,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>All sessions.</summary>
internal sealed record SessionsReport(
    [property: JsonPropertyName("sessions")] IReadOnlyList<SessionSummary> Sessions,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>One session.</summary>
internal sealed record ContentReport(
    [property: JsonPropertyName("session")] SessionSummary? Session,
    [property: JsonPropertyName("candidats")] IReadOnlyList<EnrolledCandidate> Candidates,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>A list of candidates.</summary>
internal sealed record ImportedReport(
    [property: JsonPropertyName("liste")] ImportedList? List,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Whether a candidate takes part.</summary>
internal sealed record AttendanceReport(
    [property: JsonPropertyName("cle")] string? Candidate,
    [property: JsonPropertyName("etat")] string? State,
    [property: JsonPropertyName("depuis")] DateOnly? Since,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages);

/// <summary>Source-generated JSON of these.</summary>
[JsonSerializable(typeof(AttendanceReport))]
[JsonSerializable(typeof(CreatedReport))]
[JsonSerializable(typeof(SessionsReport))]
[JsonSerializable(typeof(ContentReport))]
[JsonSerializable(typeof(ImportedReport))]
internal sealed partial class EnrollingJson : JsonSerializerContext
{
    public static EnrollingJson Canonical { get; } = new(CanonicalJson.Options());
}
