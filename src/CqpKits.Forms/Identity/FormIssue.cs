namespace CqpKits.Forms.Identity;

/// <summary>One copy of a form, issued for a candidate and a person who fills it (or for nobody: a blank). Its identity is settled when it is made.</summary>
/// <param name="details">What was issued, and for whom.</param>
public sealed class FormIssue(IssueDetails details) : IEquatable<FormIssue>
{
    /// <summary>What was issued, and for whom.</summary>
    public IssueDetails Details { get; } = details;

    /// <summary>What is printed in the footer.</summary>
    public FormCode Code { get; } = new(details.FormId, IssueIdOf(details));

    /// <summary>Hash of the details: eight characters of <see cref="ReadableCode.Alphabet"/>.</summary>
    public string IssueId => Code.IssueId;

    /// <summary>Identity of the definition.</summary>
    public string FormId => Details.FormId;

    /// <summary>Code of the certification.</summary>
    public string Certification => Details.Certification;

    /// <summary>Session it was issued for.</summary>
    public string Session => Details.Session;

    /// <summary>Key of the candidate within the session; empty for a blank.</summary>
    public string Candidate => Details.Candidate;

    /// <summary>Key of the member who fills it; empty when the form is the candidate's, or blank.</summary>
    public string Member => Details.Member;

    /// <inheritdoc/>
    public bool Equals(FormIssue? other) => Details == other?.Details;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormIssue);

    /// <inheritdoc/>
    public override int GetHashCode() => Details.GetHashCode();

    private static string IssueIdOf(IssueDetails details) => ReadableCode.Of(
        string.Join('\n', details.FormId, details.Certification, details.Version, details.Form, details.Role, details.Session, details.Candidate, details.Member), 8);
}
