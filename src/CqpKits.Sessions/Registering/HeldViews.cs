using CqpKits.Sessions.Returned;

namespace CqpKits.Sessions.Registering;

/// <summary>A file that came back, without what it said.</summary>
public sealed record ReturnedMark
{
    /// <summary>Number of its row.</summary>
    public required long Id { get; init; }

    /// <summary>Where it lay.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of its bytes, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What the reading made of it.</summary>
    public required ReturnState State { get; init; }

    /// <summary>Code of the copy that it is, or says it is; null where it does not say.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it counts.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether somebody has filled it.</summary>
    public bool IsFilled => State is ReturnState.Received or ReturnState.Doubtful;
}

/// <summary>How far a candidate is.</summary>
public sealed record CandidateProgress
{
    /// <summary>Number of the enrolment.</summary>
    public required long Enrolment { get; init; }

    /// <summary>Key within the session.</summary>
    public required string CandidateKey { get; init; }

    /// <summary>Whether the person takes part.</summary>
    public required Attendance Attendance { get; init; }

    /// <summary>Number of forms that went out.</summary>
    public required long Issued { get; init; }

    /// <summary>Number of these of which a filled file is back.</summary>
    public required long Returned { get; init; }

    /// <summary>Number of these in which a person must settle an answer, or of which several versions count.</summary>
    public required long Doubtful { get; init; }

    /// <summary>Number of files that came back for them and cannot be counted.</summary>
    public required long Refused { get; init; }

    /// <summary>1 where a result is held that the jury left.</summary>
    public long Deliberated { get; init; }

    /// <summary>1 where a result is held that the commission left.</summary>
    public long Confirmed { get; init; }

    /// <summary>Number of good papers that were delivered.</summary>
    public long Papers { get; init; }
}

/// <summary>A form that is not back.</summary>
public sealed record OwedForm
{
    /// <summary>Key of the candidate within the session.</summary>
    public required string CandidateKey { get; init; }

    /// <summary>Name of the candidate.</summary>
    public required string LastName { get; init; }

    /// <summary>First name.</summary>
    public required string FirstName { get; init; }

    /// <summary>Code of the form.</summary>
    public required string Form { get; init; }

    /// <summary>Code printed on it.</summary>
    public required string Code { get; init; }

    /// <summary>Role whose kit it belongs to.</summary>
    public required string Role { get; init; }

    /// <summary>Who fills it; null where nobody is named.</summary>
    public string? Holder { get; init; }

    /// <summary>Day on which it was made.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Day of the candidate's evaluation, or of the session's.</summary>
    public DateOnly? EvaluationOn { get; init; }
}
