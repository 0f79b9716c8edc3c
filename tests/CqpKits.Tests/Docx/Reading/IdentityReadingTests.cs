using CqpKits.Forms.Anchors;
using CqpKits.Forms.Identity;
using static CqpKits.Testing.WordMarkup;

namespace CqpKits.Tests.Docx.Reading;

public sealed class IdentityReadingTests
{
    private static readonly FormIssue Issue = new(new IssueDetails
    {
        FormId = "K7M2Q9XR4T",
        Certification = "agc",
        Version = "1",
        Form = "grille",
        Role = "jury",
        Session = "2011-06",
        Candidate = "durand",
    });

    [Fact]
    public void The_properties_name_the_issue() =>
        Assert.Equal(Issue, WordFile.WithBody("", properties: IdentityProperties.Of(Issue)).Open().Issue);

    [Fact]
    public void A_changed_property_names_no_issue()
    {
        var changed = IdentityProperties.Of(Issue).Select(p => p.Value == "durand" ? new(p.Key, "martin") : p).ToList();
        Assert.Null(WordFile.WithBody("", properties: changed).Open().Issue);
    }

    [Fact]
    public void A_property_that_stands_twice_names_no_issue() =>
        Assert.Null(WordFile.WithBody("", properties: [.. IdentityProperties.Of(Issue), new("CqpKits.Candidat", "martin")]).Open().Issue);

    [Fact]
    public void Codes_are_found_in_footers_then_in_the_text_without_repeats()
    {
        var other = new FormIssue(Issue.Details with { Candidate = "martin" });
        var body = Paragraph(Run($"Code {Issue.Code}")) + Paragraph(Run($"Code {other.Code}".ToLowerInvariant()));
        Assert.Equal([Issue.Code, other.Code], WordFile.WithBody(body, footer: $"page 1 — {Issue.Code}").Open().PrintedCodes);
    }
}
