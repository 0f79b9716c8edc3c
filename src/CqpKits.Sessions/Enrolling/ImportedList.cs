using System.Text.Json.Serialization;
using CqpKits.French;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Sessions.Enrolling;

/// <summary>What a list changes, or has changed, of a session.</summary>
public sealed record ImportedList
{
    /// <summary>Name of the session.</summary>
    [JsonPropertyName("session")]
    public required string Session { get; init; }

    /// <summary>Whether it is written.</summary>
    [JsonPropertyName("ecrit")]
    public required bool IsWritten { get; init; }

    /// <summary>What the headings were taken for.</summary>
    [JsonPropertyName("colonnes")]
    public required IReadOnlyList<ImportedColumn> Columns { get; init; }

    /// <summary>A line for each candidate of the list.</summary>
    [JsonPropertyName("candidats")]
    public required IReadOnlyList<ImportedCandidate> Candidates { get; init; }

    /// <summary>Names of those who are enrolled and not in the list.</summary>
    [JsonPropertyName("absents_de_la_liste")]
    public required IReadOnlyList<string> Absent { get; init; }

    internal static ImportedList Of(HeldSession session, IReadOnlyList<ReadColumn> columns, ImportPlan plan, bool isWritten) => new()
    {
        Session = session.Name,
        IsWritten = isWritten,
        Columns = [.. columns.Select(c => new ImportedColumn(c.Heading, c.Column))],
        Candidates = [.. plan.Lines.Select(Line)],
        Absent = plan.Absent,
    };

    private static ImportedCandidate Line(ImportPlanLine line)
    {
        List<ImportedChange> changes = line.Before is { } before ? [.. Changes(before, line.Person), .. line.Enrolment is { } enrolment ? Changes(line, enrolment) : []] : [];
        return new ImportedCandidate
        {
            Key = line.Enrolment?.CandidateKey ?? line.Candidate.Key,
            Name = line.Candidate.FullName,
            Kind = line switch
            {
                { Match.Question: not null } => ImportKind.Question,
                { IsTaken: false } => ImportKind.Repeated,
                { Before: null } => ImportKind.New,
                { Enrolment: null } => ImportKind.Known,
                _ => changes.Count > 0 ? ImportKind.Changed : ImportKind.Same,
            },
            Changes = changes,
            Alike = line.Match.Question?.Alike ?? (line.Match.Is is { } person && !line.IsTaken ? [person.ToLookAlike()] : []),
        };
    }

    private static IEnumerable<ImportedChange> Changes(HeldPerson before, HeldPerson after) => new ImportedChange[]
    {
        new("nom", before.FullName, after.FullName),
        new("identifiant", before.Identifier, after.Identifier),
        new("civilité", before.Civility, after.Civility),
        new("date de naissance", Day(before.BirthDate), Day(after.BirthDate)),
        new("lieu de naissance", before.BirthPlace, after.BirthPlace),
        new("code de naissance", before.BirthCode, after.BirthCode),
        new("nom de naissance", before.BirthName, after.BirthName),
        new("prénoms d'état civil", before.GivenNames, after.GivenNames),
        new("sexe", before.Sex, after.Sex),
        new("code postal", before.PostalCode, after.PostalCode),
    }.Where(c => c.Before != c.After);

    private static IEnumerable<ImportedChange> Changes(ImportPlanLine line, Enrolment before)
    {
        var after = line.Enrolled(before);
        ImportedChange[] told =
        [
            new("voie", before.Route, after.Route),
            new("date d'évaluation", Day(before.EvaluationOn), Day(after.EvaluationOn)),
            new("début", Day(before.StartsOn), Day(after.StartsOn)),
            new("fin", Day(before.EndsOn), Day(after.EndsOn)),
            new("entreprise", before.Company, after.Company),
            new("aménagements", before.Granted, after.Granted),
        ];
        return told.Concat(line.Candidate.Evaluators.Where(e => e.Value.Count > 0).OrderBy(e => e.Key, StringComparer.Ordinal)
                .Select(e => new ImportedChange(e.Key, Names(line.Assessors.Where(a => a.Role == e.Key).Select(a => a.Name)), Names(e.Value))))
            .Append(new("acquis et admission", before.Record is null ? null : "connus", before.Record == after.Record ? before.Record is null ? null : "connus" : "autres"))
            .Where(c => c.Before != c.After);
    }

    private static string? Names(IEnumerable<string> names) => string.Join(" | ", names) is { Length: > 0 } listed ? listed : null;

    private static string? Day(DateOnly? day) => day is { } known ? FrenchText.ShortDate(known) : null;
}

/// <summary>A heading, and what it was taken for.</summary>
public sealed record ImportedColumn(
    [property: JsonPropertyName("titre")] string Heading,
    [property: JsonPropertyName("pris_pour")] string Column);

/// <summary>A candidate of a list.</summary>
public sealed record ImportedCandidate
{
    /// <summary>Key within the session; for one who is not enrolled, that of the list, by which an answer names them.</summary>
    [JsonPropertyName("cle")]
    public required string Key { get; init; }

    /// <summary>Name.</summary>
    [JsonPropertyName("nom")]
    public required string Name { get; init; }

    /// <summary>What becomes of the line.</summary>
    [JsonIgnore]
    public required ImportKind Kind { get; init; }

    /// <summary>What becomes of the line, in French.</summary>
    [JsonPropertyName("etat")]
    public string State => ImportKindWords.Of(Kind);

    /// <summary>What changes of the person.</summary>
    [JsonPropertyName("changements")]
    public required IReadOnlyList<ImportedChange> Changes { get; init; }

    /// <summary>Who it may be; for a line that stands twice, who it is.</summary>
    [JsonPropertyName("ressemble_a")]
    public required IReadOnlyList<LookAlike> Alike { get; init; }
}

/// <summary>A change of what is known of a person.</summary>
public sealed record ImportedChange(
    [property: JsonPropertyName("quoi")] string What,
    [property: JsonPropertyName("avant")] string? Before,
    [property: JsonPropertyName("apres")] string? After);

/// <summary>What becomes of a line of a list.</summary>
public enum ImportKind
{
    /// <summary>A person who was not known, enrolled.</summary>
    New,

    /// <summary>A person known from another session, enrolled.</summary>
    Known,

    /// <summary>Enrolled before, now with other values.</summary>
    Changed,

    /// <summary>Enrolled before, as the list says.</summary>
    Same,

    /// <summary>Another line of the list again: not enrolled twice.</summary>
    Repeated,

    /// <summary>Not enrolled, as long as nobody has said who it is.</summary>
    Question,
}

/// <summary>French words for it.</summary>
public static class ImportKindWords
{
    /// <summary>The words.</summary>
    public static string Of(ImportKind kind) => kind switch
    {
        ImportKind.New => "nouveau",
        ImportKind.Known => "déjà connu",
        ImportKind.Changed => "mis à jour",
        ImportKind.Same => "inchangé",
        ImportKind.Repeated => "même personne",
        ImportKind.Question => "à préciser",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
