using CqpKits.Forms.Definition;
using CqpKits.Forms.Kinds;
using CqpKits.Referentials.Model;
using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

/// <summary>Competencies assessed by criteria, examination methods, and the fields that go with them.</summary>
public sealed class CriterionTests
{
    private static Certification Loaded => new TinyCertification().WithCriteria().Load().Value!;

    [Fact]
    public void It_loads_without_a_word() => Assert.Equal("", Show(new TinyCertification().WithCriteria().Load().Diagnostics));

    [Fact]
    public void Every_key_of_a_competency_is_read()
    {
        var plan = Loaded.Competencies[0];

        Assert.Equal(("C1", "Élaborer un plan", "B-R", "Le plan est tenu", "brochure"), (plan.Code, plan.Label, plan.SkillsBlock, plan.HeadlineCriterion, plan.Source));
        Assert.Equal(("T1", "Préparation", "Lire, Noter"), (plan.Activities[0].Code, plan.Activities[0].Label, string.Join(", ", plan.Activities[0].Tasks)));
        Assert.Equal(["Recueillir des informations"], plan.SubSkills);
        Assert.Equal(["C1.1", "C1.2.1", "C1.2.2"], plan.AllCriteria.Select(c => c.Code));
        Assert.Equal(("C1.2", "Suivi"), (plan.Groups[0].Code, plan.Groups[0].Label));
        Assert.Equal(["Bilan", "Questionnement : sur le plan, sur le suivi"], plan.Means[0].Points.Select(Written));
        Assert.Equal(["Plan"], plan.SupportingDocuments);
        Assert.Equal(["Comment suivez-vous ?"], plan.Questions);
    }

    [Fact]
    public void Every_key_of_an_examination_method_is_read()
    {
        var method = Assert.Single(Loaded.Methods);

        Assert.Equal(
            ("E1", "Mise en situation", "B-R", "tuteur", "en entreprise", "10 à 15 minutes", "brochure"),
            (method.Code, method.Label, method.SkillsBlock, method.Assessor, method.Place, method.Duration, method.Source));
        Assert.Equal(["Au poste", "Une note précisant : : le plan"], method.Description.Select(Written));
    }

    [Fact]
    public void Fields_repeat_over_the_criteria_of_a_bloc_and_count_for_their_competency()
    {
        var form = Loaded.Forms.Single(f => f.Code == "guide-evaluation");
        var fields = FormFields.Expand(Loaded, form);

        Assert.Equal(
            ["nom", "C1.1.evaluation", "C1.2.1.evaluation", "C1.2.2.evaluation", "C1.maitrise", "C2.maitrise", "dossier", "critere", "motif"],
            fields.Select(f => f.Id));
        Assert.All(fields.Skip(1).Take(3), f => Assert.Equal("C1", f.CountsFor));
        Assert.Equal(
            [new ChoiceOption("OUI", "Oui") { Number = 1, Sense = ValueSense.Favorable }, new ChoiceOption("NON", "Non") { Sense = ValueSense.Unfavorable }],
            ((ChoiceKind)fields[1].Kind).Values);
        Assert.Equal([new ChoiceOption("COCHE", "Dossier du candidat")], ((ChoiceKind)fields[6].Kind).Values);
        Assert.True(fields[6].Optional);
        Assert.Equal(["C1.1", "C1.2.1", "C1.2.2", "C2.1"], ((NotApplicableKind)fields[7].Kind).Criteria);
        Assert.Equal("motif", fields[7].Comment);
    }

    [Theory]
    [InlineData("bloc: B-PO", "bloc: B-Q", "CQP034", 33, 11, "« B-R »")]
    [InlineData("code: C1.2.2", "code: C1.1", "CQP032", 20, 19, "un critère")]
    [InlineData("code: C2.1", "code: R", "CQP032", 35, 15, "un domaine")]
    [InlineData("evaluateur: tuteur", "evaluateur: parrain", "CQP034", 41, 17, "tuteur, jury")]
    [InlineData("dans: B-R", "dans: C3", "CQP034", 77, 15, "un bloc ou une compétence")]
    [InlineData("modalite: E1", "modalite: E2", "CQP034", 67, 15, "E1")]
    [InlineData("    bloc: B-PO\n", "", "CQP038", 31, 5, "aucun bloc")]
    [InlineData("criteres:\n          - code: C1.2.1\n            libelle: Le suivi est régulier\n          - code: C1.2.2\n            libelle: Les écarts sont expliqués\n", "criteres: []\n", "CQP037", 17, 19, "aucun critère")]
    [InlineData("compte_pour: competence", "compte_pour: domaine", "CQP059", 79, 22, "n'en ont pas")]
    [InlineData("compte_pour: competence", "compte_pour: C2", "CQP056", 79, 22, "C2")]
    [InlineData("echelle: oui_non", "echelle: pourcentage", "CQP092", 78, 18, "valeurs")]
    [InlineData("nature: choix", "nature: note_chiffree", "CQP081", 78, 18, "nature: choix")]
    [InlineData("        echelle: oui_non\n", "", "CQP052", 73, 9, "le choix")]
    [InlineData("        commentaire: motif\n", "", "CQP082", 88, 9, "commentaire")]
    [InlineData("commentaire: motif", "commentaire: dossier", "CQP082", 91, 22, "texte ou de notes")]
    [InlineData("libelle: Nom\n", "libelle: Nom\n        commentaire: motif\n", "CQP093", 72, 22, "n'est pas un critère")]
    [InlineData("libelle: Nom\n", "libelle: Nom\n        dans: C1\n", "CQP083", 72, 15, "répété")]
    public void A_fault_is_told_where_it_stands(string old, string replacement, string code, int line, int column, string says)
    {
        // Other checks may speak of what the same slip entails for the rules.
        var fault = Assert.Single(new TinyCertification().WithCriteria().With(CriterionFile, old, replacement).Load().Diagnostics, d => d.Position!.Path.EndsWith(CriterionFile, StringComparison.Ordinal));

        Assert.Equal((code, line, column), (fault.Code, fault.Position!.Line, fault.Position.Column));
        Assert.Contains(says, fault.Message + fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bloc_without_criteria_gives_no_empty_grid()
    {
        var faults = new TinyCertification().WithCriteria().With(CriterionFile, "dans: B-R", "dans: B-PO")
            .With(CriterionFile, "    criteres:\n      - code: C2.1\n        libelle: Le compte rendu est clair\n", "").Load().Diagnostics;

        Assert.Contains(faults, f => f.Code == "CQP051");
    }

    private static string Written(Statement statement) =>
        statement.Details.Count == 0 ? statement.Text : $"{statement.Text} : {string.Join(", ", statement.Details)}";
}
