namespace CqpKits.Forms.Identity;

/// <summary>One copy of a form, issued for a candidate and a person who fills it (or for nobody: a blank).</summary>
public sealed record FormIssue
{
    /// <summary>Identity of the definition.</summary>
    public required string FormId { get; init; }

    /// <summary>Code of the certification.</summary>
    public required string Certification { get; init; }

    /// <summary>Version of the référentiel.</summary>
    public required string Version { get; init; }

    /// <summary>Code of the form.</summary>
    public required string Form { get; init; }

    /// <summary>Role whose kit it belongs to.</summary>
    public required string Role { get; init; }

    /// <summary>Session it was issued for; <c>vierge</c> for a blank.</summary>
    public required string Session { get; init; }

    /// <summary>Key of the candidate within the session; empty for a blank.</summary>
    public string Candidate { get; init; } = "";

    /// <summary>Key of the member who fills it; empty when the form is the candidate's, or blank.</summary>
    public string Member { get; init; } = "";

    /// <summary>Hash of all the above: eight characters of <see cref="ReadableCode.Alphabet"/>.</summary>
    public string IssueId => ReadableCode.Of(
        string.Join('\n', FormId, Certification, Version, Form, Role, Session, Candidate, Member), 8);

    /// <summary>What is printed in the footer.</summary>
    public FormCode Code => new(FormId, IssueId);
}
