using CqpKits.Forms.Answers;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Means carried over from an observation grid: held against it, never counted.</summary>
public sealed class ReportTests
{
    private const string Holder = "Ève Roux, responsable formation";

    // Means of the three domains: 70, 50, 50.
    private static readonly CaseForm Grid = AgcCases.Juror(Holder, "60", "70", "80", "50", "40", "50", "60");

    [Theory]
    [InlineData("70", null)]
    [InlineData("70,5", null)]
    [InlineData("69,5", null)]
    [InlineData("70,51", "Ève Roux a reporté 70,51 pour une moyenne de 70")]
    [InlineData("72", "Ève Roux a reporté 72 pour une moyenne de 70")]
    [InlineData("0", "Ève Roux a reporté 0 pour une moyenne de 70")]
    [InlineData("", null)]
    public void A_report_is_held_against_the_computed_mean(string reported, string? remark)
    {
        var result = Score(Grid, AgcCases.Report(Holder, reported, "50", "50"));

        Assert.Equal(remark is null ? [] : [remark], result.Nodes[0].Remarks.Select(ResultWords.Of));
        Assert.Empty(result.Nodes[1].Remarks);
        Assert.DoesNotContain(result.Lacks, l => ResultWords.Of(l).Contains("reporté", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("par-domaine")]
    [InlineData("par-bloc")]
    public void A_report_changes_no_result_and_no_mean(string rule)
    {
        var without = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule(rule), Case(Grid));

        foreach (var report in new[] { AgcCases.Report(Holder, "0", "0", "0"), AgcCases.Report(Holder, "100", "", "100"), AgcCases.Report(Holder, "", "", "") with { Answers = null } })
        {
            var with = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule(rule), Case(Grid, report));

            Assert.Equal((without.Status, ResultWords.ReasonOf(without)), (with.Status, ResultWords.ReasonOf(with)));
            Assert.Equal(without.Nodes.Select(n => (n.Status, n.Value, ResultWords.ReasonOf(n))), with.Nodes.Select(n => (n.Status, n.Value, ResultWords.ReasonOf(n))));
            Assert.Equal(without.Nodes.SelectMany(n => n.Members), with.Nodes.SelectMany(n => n.Members));
            Assert.Equal(without.Lacks, with.Lacks.Where(l => l.What is not UncountedFormNotReturned));
            Assert.Equal(report.Answers is null, with.Lacks.Any(l => l is { What: UncountedFormNotReturned { Title: "Grille" }, Holder: Holder, Blocks: false }));
        }
    }

    [Fact]
    public void A_report_alone_decides_nothing_and_says_that_it_cannot_be_verified()
    {
        var result = Score(Grid with { Answers = null }, AgcCases.Report(Holder, "72", "", "50"));

        Assert.Contains("Ève Roux a reporté 72, sans que toutes ses notes soient connues", ResultWords.Of(Assert.Single(result.Nodes[0].Remarks)), StringComparison.Ordinal);
        Assert.Null(result.Nodes[0].Members[0].Value);
        Assert.Single(result.Lacks, l => l is { FieldId: "PO.pourcentage", Blocks: false });
    }

    [Fact]
    public void A_report_is_never_held_against_another_person_s_grid() =>
        Assert.Contains("ne peut pas être vérifié", ResultWords.Of(Assert.Single(Score(Grid, AgcCases.Report("Luc Noir", "70", "50", "50")).Nodes[0].Remarks)), StringComparison.Ordinal);

    [Fact]
    public void A_report_in_doubt_is_said_and_holds_up_nothing()
    {
        var report = AgcCases.Report(Holder, "72", "50", "50");
        var doubtful = report with { Answers = [report.Answers![0] with { Status = AnswerStatus.Conflict, Value = null, Reason = "deux valeurs" }, .. report.Answers.Skip(1)] };

        var result = CandidateScoring.Score(
            AgcCases.Agc, AgcCases.Rule("par-domaine"), new CandidateCase("c", "C", [.. AgcCases.Uniform(90, 90, 90).Forms, Grid, doubtful]));

        Assert.Equal(ResultStatus.Validated, result.Status);
        Assert.Single(result.Lacks, l => l is { NeedsReview: true, Blocks: false, FieldId: "R.pourcentage" });
    }

    [Fact]
    public void Without_a_rule_a_difference_is_said_all_the_same() => Assert.Equal(
        ["Ève Roux a reporté 72 pour une moyenne de 70"],
        CandidateScoring.Score(AgcCases.Agc with { RuleSets = [] }, null, Case(Grid, AgcCases.Report(Holder, "72", "50", "50"))).Nodes[0].Remarks.Select(ResultWords.Of));

    private static CandidateResult Score(params CaseForm[] forms) => CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule("par-domaine"), Case(forms));

    private static CandidateCase Case(params CaseForm[] forms) => new("c", "C", forms);
}
