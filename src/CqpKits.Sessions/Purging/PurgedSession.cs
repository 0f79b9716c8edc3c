using System.Text.Json.Serialization;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Purging;

/// <summary>What a purge takes from a session, or has taken.</summary>
public sealed record PurgedSession
{
    /// <summary>Name of the session.</summary>
    [JsonPropertyName("session")]
    public required string Session { get; init; }

    /// <summary>Day on which it was closed.</summary>
    [JsonPropertyName("close_le")]
    public required DateOnly ClosedOn { get; init; }

    /// <summary>Whether it is done.</summary>
    [JsonPropertyName("ecrit")]
    public required bool IsWritten { get; init; }

    /// <summary>Each class of data.</summary>
    [JsonPropertyName("classes")]
    public required IReadOnlyList<PurgedClass> Classes { get; init; }

    /// <summary>Number of stored files that go.</summary>
    [JsonPropertyName("fichiers")]
    public required int Files { get; init; }

    /// <summary>Persons who stay, since another session has them.</summary>
    [JsonPropertyName("personnes_restantes")]
    public required int Staying { get; init; }

    /// <summary>Archives of the session, which are not changed.</summary>
    [JsonPropertyName("archives")]
    public required IReadOnlyList<LeftArchive> Archives { get; init; }

    /// <summary>Folders of its kits, which are not changed.</summary>
    [JsonPropertyName("dossiers")]
    public required IReadOnlyList<string> Folders { get; init; }

    internal static PurgedSession Of(PurgePlan plan, PurgeClasses classes, DateOnly day, bool isWritten) => new()
    {
        Session = plan.Session.Name,
        ClosedOn = plan.Session.ClosedOn!.Value,
        IsWritten = isWritten,
        Classes = [.. classes.All.Select(c => new PurgedClass(c.Name, c.Period?.Text, c.Over, c.IsOver(day), plan.CountOf(c == classes.Identities ? [.. c.Tables, TableNames.Persons, TableNames.Enrolments, TableNames.Assessors] : c.Tables)))],
        Files = plan.Files.Count,
        Staying = plan.Staying,
        Archives = [.. plan.Exports.Select(e => new LeftArchive(e.Path, e.ExportedOn, e.Sha256))],
        Folders = plan.Folders,
    };
}

/// <summary>A class of data.</summary>
/// <param name="Name">Its key in <c>cqpkits.yaml</c>.</param>
/// <param name="Period">How long it is kept, as declared; null where nothing is.</param>
/// <param name="Over">The day from which it may go.</param>
/// <param name="IsOver">Whether it may.</param>
/// <param name="Rows">Rows of it that go.</param>
public sealed record PurgedClass(
    [property: JsonPropertyName("classe")] string Name,
    [property: JsonPropertyName("duree")] string? Period,
    [property: JsonPropertyName("jusqu_au")] DateOnly? Over,
    [property: JsonPropertyName("echue")] bool IsOver,
    [property: JsonPropertyName("lignes")] int Rows);

/// <summary>An archive that is left.</summary>
/// <param name="Path">Where it was written.</param>
/// <param name="ExportedOn">When.</param>
/// <param name="Sha256">SHA-256 of its manifest, hexadecimal.</param>
public sealed record LeftArchive(
    [property: JsonPropertyName("chemin")] string Path,
    [property: JsonPropertyName("faite_le")] DateOnly ExportedOn,
    [property: JsonPropertyName("empreinte")] string Sha256);
