namespace CqpKits.Forms.Identity;

/// <summary>What is issued, and for whom: all that the identity of a copy is made from.</summary>
public sealed record IssueDetails
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
}
