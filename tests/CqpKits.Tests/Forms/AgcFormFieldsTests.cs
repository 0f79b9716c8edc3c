using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using CqpKits.Tests.Scoring;

namespace CqpKits.Tests.Forms;

/// <summary>The fields of the forms that feed the AGC's results, as the référentiel declares them.</summary>
public sealed class AgcFormFieldsTests
{
    private static readonly string[] Domains = ["R", "PO", "OT"];

    [Fact]
    public void The_tutor_marks_each_know_how_at_each_of_three_passes_for_its_domain()
    {
        var marks = Marks("grille-tuteur");
        Assert.Equal(["positionnement", "mi-parcours", "finale"], marks.Select(m => m.Pass).Distinct());
        Assert.All(marks.GroupBy(m => m.Pass), pass => Assert.Equal(AgcCases.Agc.Domains.SelectMany(d => d.KnowHow.Select(k => (k.Code, d.Code))), pass.Select(m => (m.ItemCode!, m.CountsFor!))));
        Assert.Equal(26, marks.Count(m => !m.Optional && m.Pass == "finale"));
        Assert.DoesNotContain(marks, m => !m.Optional && m.Pass != "finale");
    }

    [Fact]
    public void The_trainer_counts_questions_and_right_answers_for_each_knowledge()
    {
        var marks = Marks("grille-formateur");
        Assert.Equal(2 * 19, marks.Count);
        Assert.All(marks, m => Assert.Equal(new MarkKind(0, 200, "") { WholeNumbers = true }, m.Kind));
        Assert.Equal(["questions", "bonnes-reponses"], marks.Select(m => m.Id.Split('.')[1]).Distinct());
        Assert.Equal([12, 14, 12], Domains.Select(d => marks.Count(m => m.CountsFor == d)));
    }

    [Fact]
    public void A_VAE_evaluator_marks_each_bloc_for_its_domain() =>
        Assert.Equal([("B-R", "R"), ("B-PO", "PO"), ("B-OT", "OT")], Marks("grille-vae").Select(m => (m.ItemCode!, m.CountsFor!)));

    [Fact]
    public void The_organisation_marks_blocs_for_their_domain_and_unites_for_themselves()
    {
        var marks = Marks("grille-organisme");
        Assert.Equal(Domains, marks.Take(3).Select(m => m.CountsFor));
        Assert.Equal(Enumerable.Range(1, 10).Select(n => ($"UC{n}", $"UC{n}")), marks.Skip(3).Select(m => (m.ItemCode!, m.CountsFor!)));
    }

    [Fact]
    public void The_global_synthesis_repeats_three_assessors_and_the_result_of_each_domain()
    {
        var marks = Marks("grille-synthese-globale");
        Assert.Equal(["tuteur", "formateur", "jury", "resultat"], marks.Select(m => m.Repeats).Distinct());
        Assert.All(marks.GroupBy(m => m.Repeats), same => Assert.Equal(Domains, same.Select(m => m.CountsFor)));
    }

    [Fact]
    public void No_form_but_the_jurys_and_the_VAE_evaluators_says_on_which_day_the_candidate_was_evaluated() =>
        Assert.Equal(
            ["grille-observation", "grille-report", "grille-synthese", "grille-synthese-globale", "grille-vae"],
            AgcCases.Agc.Forms.Where(f => f.Fields.Any(c => c.Prefill == Prefill.Date)).Select(f => f.Code).Order(StringComparer.Ordinal));

    private static List<FormField> Marks(string form) =>
        [.. FormFields.Expand(AgcCases.Agc, AgcCases.Agc.Forms.Single(f => f.Code == form)).Where(f => f.Kind is MarkKind)];
}
