using CqpKits.Forms.Identity;

namespace CqpKits.Forms.Anchors;

/// <summary>Names of the custom properties that carry a form's identity.</summary>
public static class IdentityProperties
{
    /// <summary>Form code with check character.</summary>
    public const string Code = "CqpKits.Code";

    /// <summary>The properties of an issued copy, in the order in which they are written.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(FormIssue issue) =>
    [
        new(Code, issue.Code.ToString()),
        new("CqpKits.Certification", issue.Certification),
        new("CqpKits.Version", issue.Details.Version),
        new("CqpKits.Formulaire", issue.Details.Form),
        new("CqpKits.Role", issue.Details.Role),
        new("CqpKits.Session", issue.Session),
        new("CqpKits.Candidat", issue.Candidate),
        new("CqpKits.Membre", issue.Member),
    ];

    /// <summary>The issue that properties describe; null when one is missing or the code does not fit the rest.</summary>
    public static FormIssue? Read(IReadOnlyDictionary<string, string> properties)
    {
        string? Get(string name) => properties.GetValueOrDefault("CqpKits." + name);
        if (Get("Code") is not { } text || FormCode.Find(text) is not { } code)
        {
            return null;
        }

        var issue = new FormIssue(new IssueDetails
        {
            FormId = code.FormId,
            Certification = Get("Certification") ?? "",
            Version = Get("Version") ?? "",
            Form = Get("Formulaire") ?? "",
            Role = Get("Role") ?? "",
            Session = Get("Session") ?? "",
            Candidate = Get("Candidat") ?? "",
            Member = Get("Membre") ?? "",
        });
        return issue.Code == code ? issue : null;
    }
}
