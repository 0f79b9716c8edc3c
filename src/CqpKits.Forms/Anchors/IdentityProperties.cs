using CqpKits.Forms.Identity;

namespace CqpKits.Forms.Anchors;

/// <summary>Names of the custom properties that carry a form's identity.</summary>
public static class IdentityProperties
{
    /// <summary>Form code with check character.</summary>
    public const string Code = "CqpKits.Code";

    /// <summary>The names, in the order in which the properties are written.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [Code, "CqpKits.Certification", "CqpKits.Version", "CqpKits.Formulaire", "CqpKits.Role", "CqpKits.Session", "CqpKits.Candidat", "CqpKits.Membre"];

    /// <summary>The properties of an issued copy, in that order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(FormIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        string[] values = [issue.Code.ToString(), issue.Certification, issue.Details.Version, issue.Details.Form, issue.Details.Role, issue.Session, issue.Candidate, issue.Member];
        return [.. Names.Zip(values, KeyValuePair.Create)];
    }

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
