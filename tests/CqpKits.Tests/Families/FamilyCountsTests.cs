using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Families;

/// <summary>The shipped référentiels against the counts of their sources, taken by hand and by script before they were encoded.</summary>
public sealed class FamilyCountsTests
{
    private static readonly Certification Sedentary = Load("commercial-sedentaire");
    private static readonly Certification Chemistry = Load("technico-commercial-chimie");

    [Theory]
    [InlineData("BC1", 7, 38, 27, 4)]
    [InlineData("BC2", 6, 23, 21, 3)]
    [InlineData("BC3", 6, 27, 23, 3)]
    public void A_bloc_of_the_sedentary_salesperson(string bloc, int competencies, int tasks, int criteria, int methods)
    {
        var own = Sedentary.Competencies.Where(c => c.SkillsBlock == bloc).ToList();

        Assert.Equal(competencies, own.Count);
        Assert.Equal(competencies, own.Sum(c => c.Activities.Count));
        Assert.Equal(tasks, own.SelectMany(c => c.Activities).Sum(a => a.Tasks.Count));
        Assert.Equal(criteria, own.Sum(c => c.Criteria.Count));
        Assert.All(own, c => Assert.False(string.IsNullOrEmpty(c.HeadlineCriterion)));
        Assert.Equal(methods, Sedentary.Methods.Count(m => m.SkillsBlock == bloc));
    }

    [Theory]
    [InlineData("1.1", 7, 4)]
    [InlineData("1.2", 6, 4)]
    [InlineData("1.3", 4, 4)]
    [InlineData("1.4", 4, 5)]
    [InlineData("1.5", 8, 6)]
    [InlineData("1.6", 5, 2)]
    [InlineData("1.7", 4, 2)]
    [InlineData("2.1", 3, 3)]
    [InlineData("2.2", 2, 3)]
    [InlineData("2.3", 4, 4)]
    [InlineData("2.4", 3, 3)]
    [InlineData("2.5", 6, 4)]
    [InlineData("2.6", 5, 4)]
    [InlineData("3.1", 4, 4)]
    [InlineData("3.2", 6, 4)]
    [InlineData("3.3", 4, 3)]
    [InlineData("3.4", 5, 4)]
    [InlineData("3.5", 3, 4)]
    [InlineData("3.6", 5, 4)]
    public void An_activity_and_its_competency(string number, int tasks, int criteria)
    {
        var competency = Sedentary.Competencies.Single(c => c.Code == $"C{number}");

        Assert.Equal($"A{number}", Assert.Single(competency.Activities).Code);
        Assert.Equal(tasks, competency.Activities[0].Tasks.Count);
        Assert.Equal(Enumerable.Range(1, criteria).Select(n => $"C{number}.{n}"), competency.Criteria.Select(c => c.Code));
    }

    [Fact]
    public void Each_method_has_a_place_a_duration_an_assessor_and_a_grid_and_no_rule_is_invented()
    {
        Assert.Equal(10, Sedentary.Methods.Count);
        Assert.All(Sedentary.Methods, m => Assert.True(m.Place is not null && m.Duration is not null && m.Description.Count > 0));
        Assert.Equal(Sedentary.Methods.Select(m => m.Code), Sedentary.Forms.Select(f => f.Method));
        Assert.Equal(Sedentary.Methods.Select(m => m.Assessor), Sedentary.Forms.Select(f => f.Assessor));
        Assert.Empty(Sedentary.RuleSets);
    }

    [Theory]
    [InlineData("C1", 8, "3 7 2 4 4", 8, 11)]
    [InlineData("C2", 5, "4 2 3 3", 5, 7)]
    [InlineData("C3", 4, "6 2 1", 4, 3)]
    [InlineData("C4", 5, "6 2 5", 4, 9)]
    [InlineData("C5", 10, "5 1 4 7 2", 8, 9)]
    [InlineData("C6", 5, "6 1 2 2", 5, 6)]
    public void A_competency_of_the_chemist(string code, int subSkills, string criteria, int documents, int questions)
    {
        var competency = Chemistry.Competencies.Single(c => c.Code == code);

        Assert.Equal(subSkills, competency.SubSkills.Count);
        Assert.Equal(criteria, string.Join(' ', competency.Groups.Select(g => g.Criteria.Count)));
        Assert.Equal((documents, questions), (competency.SupportingDocuments.Count, competency.Questions.Count));
        Assert.All(competency.Groups.Index(), g => Assert.Equal(
            Enumerable.Range(1, g.Item.Criteria.Count).Select(n => $"{code}.{g.Index + 1}.{n}"), g.Item.Criteria.Select(c => c.Code)));
    }

    [Fact]
    public void The_chemist_has_84_criteria_of_which_two_have_the_same_words()
    {
        var criteria = Chemistry.Competencies.SelectMany(c => c.AllCriteria).ToList();

        Assert.Equal((6, 24, 84, 83), (Chemistry.Competencies.Count, Chemistry.Competencies.Sum(c => c.Groups.Count), criteria.Count, criteria.DistinctBy(c => c.Label).Count()));
        Assert.Equal(["C5.3.1", "C5.3.4"], criteria.GroupBy(c => c.Label).Single(g => g.Count() > 1).Select(c => c.Code));
    }

    private static Certification Load(string code)
    {
        var outcome = CertificationLoader.Load($"referentials/{code}", new DiskWorkspace(Repository.Root).ReadText);
        Assert.Equal("", string.Join('\n', outcome.Diagnostics));
        return outcome.Value!;
    }
}
