using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;

namespace CqpKits.Sessions.Returned;

/// <summary>A file that was given to read, and what became of it: each ends in exactly one way.</summary>
public sealed record ReturnedFile
{
    /// <summary>Its path.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of its bytes, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What became of it.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>The form it is; null when refused.</summary>
    public FormDefinition? Definition { get; init; }

    /// <summary>The copy it is; null when refused.</summary>
    public FormIssue? Issue { get; init; }

    /// <summary>The copy that a refused file says it is; null where it does not say, and for a file that is not refused.</summary>
    public FormIssue? Claimed { get; init; }

    /// <summary>Whether nobody has written anything into it: it bears at most what was printed beforehand. False when refused.</summary>
    public bool IsBlank => IsAsIssued || (Definition is { } form && Answers.All(a => a.Status == AnswerStatus.Missing || form.Field(a.FieldId)?.Prefill is not null));

    /// <summary>Name of the candidate it counts for; empty when refused.</summary>
    public string Candidate { get; init; } = "";

    /// <summary>Who filled it.</summary>
    public string Holder { get; init; } = "";

    /// <summary>Whether it is, byte for byte, the form as it was issued: nobody has filled it.</summary>
    public bool IsAsIssued { get; init; }

    /// <summary>Answers; empty when refused.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];
}

/// <summary>How a file ends.</summary>
public enum Disposition
{
    /// <summary>lu.</summary>
    Read,

    /// <summary>lu avec doutes: an answer must be settled by a person.</summary>
    ReadWithDoubts,

    /// <summary>doublon: same bytes or same answers as another file.</summary>
    Duplicate,

    /// <summary>refusé.</summary>
    Refused,

    /// <summary>document du kit: issued with the forms, and no form, or a form that nobody has touched and that came back in another format; nothing is read from it.</summary>
    KitDocument,
}
