namespace CqpKits.Sessions.Registering;

/// <summary>Who decides about results: the jury first, then the commission, which has the last word.</summary>
public enum DecidingBody
{
    /// <summary>Le jury.</summary>
    Jury,

    /// <summary>La commission (CPNEFP).</summary>
    Commission,
}

/// <summary>What a person decided about one answer of one file.</summary>
public sealed record SettledAnswer : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>SHA-256 of the file it is about, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Path of that file when the question was asked; null where it was not said.</summary>
    public string? File { get; init; }

    /// <summary>The field.</summary>
    public required string Field { get; init; }

    /// <summary>What was found there; null for nothing.</summary>
    public string? Found { get; init; }

    /// <summary>What is decided, as written.</summary>
    public required string Decided { get; init; }

    /// <summary>Who decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>When, where that was said.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Path of the file it was taken from; null for one that was typed as a command.</summary>
    public string? Source { get; init; }

    /// <summary>Where it stands there: « 12,3 ».</summary>
    public string? SourcePlace { get; init; }
}

/// <summary>When, where and with whom a body sat.</summary>
public sealed record HeldSitting : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Which body.</summary>
    public required DecidingBody Body { get; init; }

    /// <summary>The day; null where it was not said.</summary>
    public DateOnly? SatOn { get; init; }

    /// <summary>Where; null where it was not said.</summary>
    public string? Place { get; init; }

    /// <summary>Title of the session, as documents print it; null for that of the kit.</summary>
    public string? Title { get; init; }

    /// <summary>Who sat, as JSON; null for nobody named.</summary>
    public string? Members { get; init; }

    /// <summary>Code of the rule set that a person named; null for that of the evaluation's date.</summary>
    public string? RuleSet { get; init; }

    /// <summary>Path of the file it was taken from; null for one that was typed as a command.</summary>
    public string? Source { get; init; }

    /// <summary>SHA-256 of that file as it was taken, hexadecimal.</summary>
    public string? SourceSha256 { get; init; }
}

/// <summary>What a body decided about a result.</summary>
public sealed record HeldDecision : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Which body.</summary>
    public required DecidingBody Body { get; init; }

    /// <summary>Number of the enrolment.</summary>
    public required long Enrolment { get; init; }

    /// <summary>Code of the item; null for the certification.</summary>
    public string? Item { get; init; }

    /// <summary>Code of the assessor whose mark is decided; null for a status.</summary>
    public string? Assessor { get; init; }

    /// <summary>The person who had given the mark; null where it is not of one person.</summary>
    public string? Holder { get; init; }

    /// <summary>The status or mark that it was taken on, in the words of files; null for a mark that was not known.</summary>
    public string? Before { get; init; }

    /// <summary>The status or mark decided, likewise.</summary>
    public required string After { get; init; }

    /// <summary>Who decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>When.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Path of the file it was taken from; null for one that was typed as a command.</summary>
    public string? Source { get; init; }

    /// <summary>Where it stands there: « 12,3 ».</summary>
    public string? SourcePlace { get; init; }
}

/// <summary>What is known of a candidate besides forms and lists: what was obtained before, exemptions, conditions of access, attempts.</summary>
public sealed record HeldFact : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Number of the enrolment.</summary>
    public required long Enrolment { get; init; }

    /// <summary>What it says, as <c>kit.json</c> writes it.</summary>
    public required string Record { get; init; }

    /// <summary>Path of the file it was taken from.</summary>
    public string? Source { get; init; }

    /// <summary>Where it stands there: « 12,3 ».</summary>
    public string? SourcePlace { get; init; }
}

/// <summary>The result of a candidate as a body had it before it and left it: what papers must agree with.</summary>
public sealed record HeldResult : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Which body.</summary>
    public required DecidingBody Body { get; init; }

    /// <summary>Number of the enrolment.</summary>
    public required long Enrolment { get; init; }

    /// <summary>Day on which it was held.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>Verdict, outcome, and status and value of each item, as JSON: what two results are compared by.</summary>
    public required string Verdict { get; init; }

    /// <summary>The whole view with all reasons, JSON, deflated.</summary>
    public required byte[] View { get; init; }
}

/// <summary>A paper that was delivered, under its number; a duplicate is a row of its own.</summary>
public sealed record HeldPaper : HeldRow, IOfSession
{
    /// <inheritdoc/>
    public required long Session { get; init; }

    /// <summary>Number of the enrolment.</summary>
    public required long Enrolment { get; init; }

    /// <summary>Code of the document: <c>certificat</c>.</summary>
    public required string Document { get; init; }

    /// <summary>Code of the item that it attests; null for one about the candidate.</summary>
    public string? Item { get; init; }

    /// <summary>Number printed on it: « AGC-2027-0001 ».</summary>
    public required string Number { get; init; }

    /// <summary>Place among the duplicates of this number, from 1; null for the paper itself.</summary>
    public long? Duplicate { get; init; }

    /// <summary>Day on which it was entered.</summary>
    public required DateOnly DeliveredOn { get; init; }

    /// <summary>SHA-256 of what is said on it (to whom, what, by which decisions), hexadecimal: under its number it says nothing else. Null once who it was is purged.</summary>
    public string? Printed { get; init; }

    /// <summary>Day since which it is void; null while it is good.</summary>
    public DateOnly? VoidSince { get; init; }
}
