using CqpKits.Forms.Answers;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Rules;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

public sealed class CandidateScoringTests
{
    [Theory]
    [InlineData("par-domaine", 70, 70, 70, ResultStatus.NotValidated)]
    [InlineData("par-domaine", 71, 70, 70, ResultStatus.Validated)]
    [InlineData("par-domaine", 90, 90, 49, ResultStatus.NotValidated)]
    [InlineData("par-domaine", 80, 80, 50, ResultStatus.NotValidated)]
    [InlineData("par-domaine", 29, 100, 100, ResultStatus.NotValidated)]
    [InlineData("par-bloc", 70, 70, 70, ResultStatus.Validated)]
    [InlineData("par-bloc", 80, 80, 50, ResultStatus.Validated)]
    [InlineData("par-bloc", 100, 100, 49, ResultStatus.NotValidated)]
    public void The_documented_cases_of_both_rule_sets(string rule, int tutor, int trainer, int jury, ResultStatus expected)
    {
        var result = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule(rule), AgcCases.Uniform(tutor, trainer, jury));
        Assert.Equal(expected, result.Status);
        Assert.All(result.Nodes, n => Assert.Equal(expected, n.Status));
        Assert.DoesNotContain(result.Lacks, l => l.Blocks);
    }

    [Theory]
    [InlineData(29, ResultStatus.NotValidated)]
    [InlineData(30, ResultStatus.Validated)]
    public void One_know_how_below_the_floor_stops_its_domain_alone(int mark, ResultStatus expected)
    {
        var tutor = AgcCases.KnowHowForm("tuteur", 90);
        tutor = tutor with { Answers = [tutor.Answers![0] with { Value = new MarkValue(mark) }, .. tutor.Answers.Skip(1)] };
        var result = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule("par-domaine"),
            new CandidateCase("c", "C", [tutor, AgcCases.TrainerForm(90), AgcCases.Consensus(90, 90, 90)]));
        Assert.Equal([expected, ResultStatus.Validated, ResultStatus.Validated], result.Nodes.Select(n => n.Status));
    }

    [Fact]
    public void A_result_not_reached_says_by_how_much_from_the_marks_up()
    {
        var result = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule("par-bloc"), AgcCases.Uniform(75, 70, 60));
        Assert.Equal(
            "Bloc Gérer la relation client dans le cadre de son activité commerciale en utilisant les techniques de vente : 68,33 % (tuteur 75, formateur 70, jury ou professionnel 60) — seuil de 70 % non atteint, il manque 1,67 point",
            ResultWords.ReasonOf(result.Nodes[0]));
    }

    [Fact]
    public void Comparison_is_exact_whatever_the_display_rounds_to()
    {
        // A mean of 69.996666… is shown as 70 and is not 70.
        var result = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule("par-bloc"), AgcCases.Uniform(69.99m, 70, 70));
        Assert.Equal(ResultStatus.NotValidated, result.Status);
    }

    [Fact]
    public void Jurors_means_consensus_and_all_that_is_missing_are_said_while_tutor_and_trainer_have_no_forms()
    {
        var result = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule("par-domaine"), new CandidateCase("c", "C", [
            AgcCases.Juror("Ève Roux", "60", "70", "80", "50", "40", "50", "60"),
            AgcCases.Juror("Luc Noir", "60", "", "80", "50", "40", "50", "60"),
            AgcCases.Consensus(72, 50, null)]));

        Assert.Equal(ResultStatus.Undecidable, result.Status);
        Assert.Equal([70m, 50m, 50m], result.Nodes.Select(n => n.Members[0].Value));
        Assert.Equal([null, 50m, 50m], result.Nodes.Select(n => n.Members[1].Value));
        Assert.Equal([72m, 50m, null], result.Nodes.Select(n => n.Sources.Single(s => s.Assessor == "jury").Value));
        Assert.Equal(50m, result.Nodes[2].Sources.Single(s => s.Assessor == "jury").Provisional);
        Assert.Contains(result.Lacks, l => l is { Blocks: true, FieldId: "OT.pourcentage" });
        Assert.Contains(result.Lacks, l => l is { Holder: "Luc Noir", Blocks: false, FieldId: "R.2.pourcentage" });
        Assert.Contains(result.Lacks, l => l.Blocks && ResultWords.Of(l).Contains("aucun formulaire", StringComparison.Ordinal) && l.Holder == "Tuteur");
        Assert.Contains("sort de l'intervalle", ResultWords.Of(Assert.Single(result.Nodes[0].Remarks)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_did_not_come_back_is_one_lack_and_not_a_zero()
    {
        var juror = AgcCases.Juror("Ève Roux", "60", "70", "80", "50", "40", "50", "60") with { Answers = null };
        var result = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule("par-domaine"), new CandidateCase("c", "C", [juror]));
        Assert.All(result.Nodes, n => Assert.Null(Assert.Single(n.Members).Value));
        Assert.Single(result.Lacks, l => l.Holder == "Ève Roux");
    }

    [Fact]
    public void Any_mark_turned_missing_makes_the_result_undecidable_never_worse_nor_better()
    {
        var sound = AgcCases.Uniform(90, 90, 90);
        foreach (var (form, index) in sound.Forms.SelectMany(f => f.Answers!.Select((_, i) => (f, i))))
        {
            foreach (var status in new[] { AnswerStatus.Missing, AnswerStatus.Absent, AnswerStatus.NotEvaluated, AnswerStatus.NotApplicable, AnswerStatus.Conflict, AnswerStatus.Unreadable })
            {
                var hole = form with { Answers = [.. form.Answers!.Select((a, i) => i == index ? a with { Status = status, Value = null } : a)] };
                var result = CandidateScoring.Score(AgcCases.Agc, AgcCases.Rule("par-domaine"), sound with { Forms = [.. sound.Forms.Select(f => f == form ? hole : f)] });
                Assert.Equal(ResultStatus.Undecidable, result.Status);
                Assert.Contains(result.Lacks, l => l.Blocks && l.FieldId == form.Answers![index].FieldId);
            }
        }
    }

    [Fact]
    public void Without_a_rule_no_verdict_is_made_and_the_marks_are_shown()
    {
        var result = CandidateScoring.Score(AgcCases.Agc with { RuleSets = [] }, null, new CandidateCase("c", "C", [
            AgcCases.Juror("Ève Roux", "60", "70", "80", "50", "40", "50", "60")]));
        Assert.Equal(ResultStatus.RuleNotDeclared, result.Status);
        Assert.Equal(70m, result.Nodes[0].Members[0].Value);
    }

    [Theory]
    [InlineData(null, "2011-06-15", "CQP402")]
    [InlineData(null, "2011-06-16", "par-domaine")]
    [InlineData(null, "2026-11-17", "par-domaine")]
    [InlineData("par-bloc", "2026-11-17", "par-bloc")]
    [InlineData("par-bloc", null, "par-bloc")]
    [InlineData("par-block", "2026-11-17", "CQP400")]
    [InlineData(null, null, "CQP401")]
    public void The_rule_set_is_the_one_named_else_that_of_the_day_never_a_guess(string? named, string? day, string expected)
    {
        var chosen = RuleSelection.Choose(AgcCases.Agc, named, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected, chosen.Value?.Code ?? Assert.Single(chosen.Diagnostics).Code);
    }

    [Fact]
    public void Two_routes_in_force_on_one_day_are_a_question()
    {
        var other = AgcCases.Rule("par-domaine") with { Code = "autre", Route = "vae" };
        var chosen = RuleSelection.Choose(AgcCases.Agc with { RuleSets = [.. AgcCases.Agc.RuleSets, other] }, null, new(2026, 1, 1));
        Assert.Equal("CQP403", Assert.Single(chosen.Diagnostics).Code);
    }
}
