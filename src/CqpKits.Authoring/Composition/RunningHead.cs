using CqpKits.Authoring.Data;
using CqpKits.French;

namespace CqpKits.Authoring.Composition;

/// <summary>Says at the top of every page whose sheet it is: the candidate and who evaluates, so that loose sheets can be sorted by eye.</summary>
internal static class RunningHead
{
    private const string Between = " · ";

    /// <summary>The candidate of a blank form, to be written by hand.</summary>
    private const string Blank = "Candidat : ………………………………………………";

    /// <summary>The text at the left of the head; for a document that is of no candidate in particular, the title of the certification.</summary>
    public static string Of(TemplateData data)
    {
        var candidate = data.Results?.Candidate?.Name ?? data.Recipient.Candidate;
        string[] parts = data.Form is null
            ? [candidate, MemberOf(data)]
            : [candidate.Length > 0 ? candidate : Blank, MemberOf(data) is { Length: > 0 } member ? member : AssessorOf(data)];
        return string.Join(Between, parts.Where(p => p.Length > 0)) is { Length: > 0 } head ? head : data.Certification.Identity.Title;
    }

    /// <summary>The name of the member, without the function behind the comma.</summary>
    private static string MemberOf(TemplateData data) => data.Recipient.Member.Split(',')[0].Trim();

    private static string AssessorOf(TemplateData data) =>
        FrenchLabels.Upper(data.Certification.Assessors.FirstOrDefault(a => a.Code == data.Form!.Assessor)?.Label ?? "");
}
