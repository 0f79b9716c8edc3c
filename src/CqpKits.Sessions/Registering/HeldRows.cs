using System.Text.Json.Serialization;
using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Registering;

/// <summary>An exam session.</summary>
public sealed record HeldSession : HeldRow
{
    /// <summary>Code of the certification.</summary>
    public required string Certification { get; init; }

    /// <summary>Name, unique within the certification: that of its folder, and the session of its forms.</summary>
    public required string Name { get; init; }

    /// <summary>Title as documents print it; null for the one made of the name.</summary>
    public string? Title { get; init; }

    /// <summary>Day on which it was entered.</summary>
    public required DateOnly CreatedOn { get; init; }

    /// <summary>Day of the evaluation where all candidates have one.</summary>
    public DateOnly? EvaluationOn { get; init; }

    /// <summary>Where it takes place.</summary>
    public string? Place { get; init; }

    /// <summary>Day on which it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Last day on which a candidate may appeal; null where nobody said it.</summary>
    public DateOnly? AppealsUntil { get; init; }
}

/// <summary>A person who is or was a candidate, across sessions. What an official exchange asks for is optional, and never guessed.</summary>
public sealed record HeldPerson : HeldRow
{
    /// <summary>Identifier the branch uses.</summary>
    public string? Identifier { get; init; }

    /// <summary>Name.</summary>
    public required string LastName { get; init; }

    /// <summary>First name.</summary>
    public required string FirstName { get; init; }

    /// <summary>« M. » or « Mme ».</summary>
    public string? Civility { get; init; }

    /// <summary>Day of birth.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Place of birth.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>INSEE code of the place of birth.</summary>
    public string? BirthCode { get; init; }

    /// <summary>Name at birth.</summary>
    public string? BirthName { get; init; }

    /// <summary>All given names, as the civil register has them.</summary>
    public string? GivenNames { get; init; }

    /// <summary>« M » or « F », where the list says so.</summary>
    public string? Sex { get; init; }

    /// <summary>Postal code of the home.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Last name, then first name.</summary>
    [JsonIgnore]
    public string FullName => $"{LastName} {FirstName}";
}

/// <summary>A person's place in a session.</summary>
public sealed record Enrolment : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Number of the person.</summary>
    public required long Person { get; init; }

    /// <summary>Key within the session: the folder of the candidate, the candidate of the forms.</summary>
    public required string CandidateKey { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required long Rank { get; init; }

    /// <summary>Code of the route; null where the référentiel has none.</summary>
    public string? Route { get; init; }

    /// <summary>Day of the evaluation.</summary>
    public DateOnly? EvaluationOn { get; init; }

    /// <summary>Day on which the training begins.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Day on which it ends.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Company.</summary>
    public string? Company { get; init; }

    /// <summary>What was granted, in the words of lists, between commas.</summary>
    public string? Granted { get; init; }

    /// <summary>What the list says besides forms, as <c>kit.json</c> writes it.</summary>
    public string? Record { get; init; }

    /// <summary>Whether the person takes part.</summary>
    public Attendance Attendance { get; init; }

    /// <summary>Since when, where that was said.</summary>
    public DateOnly? AttendanceSince { get; init; }
}

/// <summary>Whether a person who was enrolled takes part.</summary>
public enum Attendance
{
    /// <summary>As far as is known.</summary>
    Expected,

    /// <summary>désisté.</summary>
    Withdrawn,

    /// <summary>absent, without an excuse.</summary>
    Absent,

    /// <summary>absent, justifié.</summary>
    Excused,
}

/// <summary>A person who evaluates or sits on juries.</summary>
public sealed record HeldAssessor : HeldRow
{
    /// <summary>First and last name, as lists write them.</summary>
    public required string Name { get; init; }

    /// <summary>Function, as lists write it; null where none says.</summary>
    public string? Function { get; init; }

    /// <summary>As lists write both: « Ève Roux, tutrice ».</summary>
    [JsonIgnore]
    public string ListName => Function is null ? Name : $"{Name}, {Function}";
}

/// <summary>Who evaluates a candidate, and as whom.</summary>
public sealed record Assignment : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Number of the enrolment.</summary>
    public required long Enrolment { get; init; }

    /// <summary>Code of the assessor of the certification: <c>jury</c>, <c>tuteur</c>…</summary>
    public required string Role { get; init; }

    /// <summary>Number of the person.</summary>
    public required long Assessor { get; init; }

    /// <summary>Place among those who evaluate as this one, from 1.</summary>
    public required long Rank { get; init; }
}

/// <summary>What was made for a session.</summary>
public sealed record IssuedKit : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Workspace path of the folder.</summary>
    public required string Folder { get; init; }

    /// <summary>SHA-256 of its <c>kit.json</c>, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its <c>kit.json</c>, deflated.</summary>
    public required byte[] Manifest { get; init; }

    /// <summary>Day on which it was made last.</summary>
    public required DateOnly IssuedOn { get; init; }
}

/// <summary>A form that went out for a candidate, in however many formats.</summary>
public sealed record IssuedCopy : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Number of the enrolment.</summary>
    public required long Enrolment { get; init; }

    /// <summary>The code printed on it.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the form.</summary>
    public required string Form { get; init; }

    /// <summary>Identity of its frozen definition.</summary>
    public required string FormId { get; init; }

    /// <summary>Role whose kit it belongs to.</summary>
    public required string Role { get; init; }

    /// <summary>Key of the member who fills it; null where there is none.</summary>
    public string? Member { get; init; }

    /// <summary>Name of the person who fills it; null where none is named.</summary>
    public string? Holder { get; init; }

    /// <summary>Day on which it was made.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Day since which nobody expects it: the kit was made again without it, for another juror, say. It is taken when it comes back all the same.</summary>
    public DateOnly? WithdrawnOn { get; init; }
}

/// <summary>A file that came back, and what it said.</summary>
public sealed record ReturnedCopy : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Where it lay when it was taken in.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of its bytes, hexadecimal: its name among the stored files.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Day on which it was taken in.</summary>
    public required DateOnly TakenOn { get; init; }

    /// <summary>What the reading made of it, before anybody decided anything.</summary>
    public required ReturnState State { get; init; }

    /// <summary>Code of the copy that it is, or says it is; null where it does not say.</summary>
    public string? Code { get; init; }

    /// <summary>SHA-256 of its answers as two files are compared, hexadecimal; null for one without answers.</summary>
    public string? Answers { get; init; }

    /// <summary>All that the reading found.</summary>
    public required byte[] Reading { get; init; }

    /// <summary>Whether it counts.</summary>
    public Standing Standing { get; init; }

    /// <summary>Since when it does not.</summary>
    public DateOnly? StandingSince { get; init; }
}

/// <summary>Whether a file that came back counts.</summary>
public enum Standing
{
    /// <summary>It does.</summary>
    Counted,

    /// <summary>Another file came to lie in its place: a new version.</summary>
    Superseded,

    /// <summary>mis de côté: a person said that it does not.</summary>
    SetAside,
}

/// <summary>Who worked on the registry: an account of the operating system, and the name that was stated with it.</summary>
public sealed record Actor : HeldRow
{
    /// <summary>Name of the account.</summary>
    public required string Account { get; init; }

    /// <summary>The name stated; null where none was.</summary>
    public string? StatedName { get; init; }
}

/// <summary>An archive that was made of a session: whoever purges the session is told of it.</summary>
public sealed record ExportedArchive : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Where it was written.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of its manifest, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Day on which it was made.</summary>
    public required DateOnly ExportedOn { get; init; }
}
