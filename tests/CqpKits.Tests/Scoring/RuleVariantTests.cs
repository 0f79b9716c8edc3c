using CqpKits.Forms.Answers;
using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Coefficients, the highest marks, a failed test left to a person, and alternatives inside alternatives, at their edges.</summary>
public sealed class RuleVariantTests
{
    private const string Jury = "notes: [{evaluateur: jury, calcul: consensus}]";

    [Theory]
    [InlineData("1", "2", "80", "50", "60")]
    [InlineData("0.5", "1", "80", "50", "60")]
    [InlineData("3", "4", "70", "70", "70")]
    [InlineData("1", "6", "100", "0", "14,285714")]
    public void Coefficients_weigh_by_their_share_of_their_sum(string tutor, string jury, string first, string second, string expected)
    {
        var result = Score($"notes: [{{evaluateur: tuteur, calcul: moyenne, passe: finale, coefficient: {tutor}}}, {{evaluateur: jury, calcul: consensus, coefficient: {jury}}}]\n    resultat: moyenne_ponderee\n    conditions: [{{porte_sur: resultat, test: \">= 50\"}}]", $"{{tuteur: {first}, jury: {second}}}");
        Assert.Equal(expected, FrenchText.Number(decimal.Round(result.Nodes[0].Value!.Value, 6)));
        Assert.Equal([decimal.Parse(tutor, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(jury, System.Globalization.CultureInfo.InvariantCulture)], result.Nodes[0].Sources.Select(s => s.Coefficient!.Value));
    }

    /// <summary>Three sevenths and four sevenths have no finite decimals; 70 from both is 70, reached and not exceeded.</summary>
    [Theory]
    [InlineData(">= 70", ResultStatus.Validated)]
    [InlineData("> 70", ResultStatus.NotValidated)]
    public void A_threshold_met_exactly_by_coefficients_is_met(string test, ResultStatus expected) => Assert.Equal(expected, Score(
        $"notes: [{{evaluateur: tuteur, calcul: moyenne, passe: finale, coefficient: 3}}, {{evaluateur: jury, calcul: consensus, coefficient: 4}}]\n    resultat: moyenne_ponderee\n    conditions: [{{porte_sur: resultat, test: \"{test}\"}}]", "{tuteur: 86, jury: 58}").Status);

    /// <summary>Each third of 100 is cut at the last digit; three of them are 100 all the same, at every test and every rounding.</summary>
    [Theory]
    [InlineData("", "chaque_evaluateur", ">= 100", ResultStatus.Validated)]
    [InlineData("", "chaque_evaluateur", "> 99.99", ResultStatus.Validated)]
    [InlineData("", "resultat", ">= 100", ResultStatus.Validated)]
    [InlineData(", arrondi: {pas: 1, sens: inferieur}", "resultat", ">= 100", ResultStatus.Validated)]
    [InlineData(", arrondi: {pas: 1, sens: inferieur}", "chaque_evaluateur", ">= 100", ResultStatus.Validated)]
    public void Marks_brought_to_another_scale_add_up_exactly(string rounding, string subject, string test, ResultStatus expected)
    {
        var result = Score($"notes: [{{evaluateur: observateur, calcul: somme, ramene_a: pourcentage{rounding}}}]\n    conditions: [{{porte_sur: {subject}, pour: [C1], test: \"{test}\"}}, {{porte_sur: resultat, pour: [C2], test: \"> 0\"}}]", "{observateur: N1}", "competences");
        Assert.Equal((expected, 100m), (result.Nodes[0].Status, result.Nodes[0].Value!.Value));
    }

    [Theory]
    [InlineData("80", "60", "40", "20", 70, "debut")]
    [InlineData("20", "40", "60", "80", 70, "finale")]
    [InlineData("50", "50", "50", "50", 50, "")]
    public void The_highest_marks_of_all_passes_count_and_the_others_are_shown_as_left_out(string a, string b, string c, string d, int expected, string pass)
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: tuteur, calcul: moyenne, passe: toutes, meilleures: 2}]\n    conditions: [{porte_sur: chaque_note, test: \">= 50\"}]", "{tuteur: 50}", "domaines");
        var form = candidate.Forms[0];
        string[] ids = ["ASF1.debut", "ASF2.debut", "ASF1.finale", "ASF2.finale"];
        string[] marks = [a, b, c, d];
        var result = CandidateScoring.Score(certification, rules, candidate with
        {
            Forms = [form with { Answers = [.. form.Answers!.Select(x => Array.IndexOf(ids, x.FieldId) is var at and >= 0 ? x with { Value = new MarkValue(decimal.Parse(marks[at], System.Globalization.CultureInfo.InvariantCulture)) } : x)] }],
        });

        Assert.Equal((ResultStatus.Validated, (decimal)expected), (result.Nodes[0].Status, result.Nodes[0].Value!.Value));
        var counted = result.Nodes[0].Sources[0].Leaves.Where(l => l.Counts).Select(l => l.FieldId).ToList();
        Assert.Equal(2, counted.Count);
        Assert.All(counted, id => Assert.EndsWith(pass, id, StringComparison.Ordinal));
    }

    [Fact]
    public void While_a_mark_is_missing_the_highest_are_not_known_and_that_is_said()
    {
        const string Level = "notes: [{evaluateur: tuteur, calcul: somme, passe: toutes, meilleures: 2}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    sans_note: {absent: exclu}";
        var (certification, rules, candidate) = Made(Level, "{tuteur: 90}", "domaines");
        Assert.Equal(180m, CandidateScoring.Score(certification, rules, candidate).Nodes[0].Value);

        var missing = CandidateScoring.Score(certification, rules, With(candidate, "VSF1.debut", AnswerStatus.Missing));
        Assert.Equal((ResultStatus.Undecidable, null), (missing.Nodes[1].Status, missing.Nodes[1].Value));
        Assert.Contains(missing.Lacks, l => l is { Blocks: true, FieldId: "VSF1.debut" });

        var absent = CandidateScoring.Score(certification, rules, With(candidate, "VSF1.debut", AnswerStatus.Absent));
        Assert.Equal(ResultStatus.Undecidable, absent.Nodes[1].Status);
        Assert.Contains(absent.Lacks, l => l.Blocks && ResultWords.Of(l).Contains("les 2 meilleures notes comptent, et une seule peut compter", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("8", "12", ResultStatus.Validated, "toutes les conditions sont remplies")]
    [InlineData("7,99", "12", ResultStatus.ToSettle, "il manque 0,01 point : une personne tranche")]
    [InlineData("7,99", "7", ResultStatus.NotValidated, "seuil de 50 % non atteint, il manque")]
    [InlineData("manquant", "12", ResultStatus.Undecidable, "non décidable")]
    public void A_failed_test_may_be_left_to_a_person(string tutor, string jury, ResultStatus expected, string says)
    {
        var floor = expected == ResultStatus.NotValidated ? "50" : "5";
        var result = Score($"notes: [{{evaluateur: tuteur, calcul: moyenne, passe: finale}}, {{evaluateur: jury, calcul: consensus}}]\n    conditions: [{{porte_sur: chaque_evaluateur, evaluateur: tuteur, test: \">= 8\", sinon: a_trancher}}, {{porte_sur: resultat, test: \">= {floor}\"}}]", $"{{tuteur: \"{tutor}\", jury: {jury}}}");
        Assert.Equal((expected, expected), (result.Nodes[0].Status, result.Status));
        Assert.Contains(says, ResultWords.ReasonOf(result.Nodes[0]), StringComparison.Ordinal);
        Assert.Equal(expected == ResultStatus.ToSettle, result.Outcome?.Kind == OutcomeKind.ToSettle);
    }

    [Fact]
    public void What_is_left_to_a_person_is_said_by_the_explanation_and_never_punishes_a_higher_mark()
    {
        var (certification, rules, _) = Made(Jury + "\n    conditions: [{porte_sur: resultat, test: \">= 8\", sinon: a_trancher}]", "{jury: 80}", "domaines");
        Assert.Contains(RuleExplanation.Of(certification, rules), l => l.Contains("atteint 8 ou plus, sinon une personne tranche (7,99 non ; 8 oui ; 8,01 oui)", StringComparison.Ordinal));
        Assert.True(Monotony.Holds(certification, rules));
    }

    private static CandidateCase With(CandidateCase candidate, string field, AnswerStatus status) => candidate with
    {
        Forms = [.. candidate.Forms.Select(f => f with { Answers = [.. f.Answers!.Select(a => a.FieldId == field ? Marks.Without(a, status) : a)] })],
    };

    private static CandidateResult Score(string level, string marks, string each = "domaines")
    {
        var (certification, rules, candidate) = Made(level, marks, each);
        return CandidateScoring.Score(certification, rules, candidate);
    }

    private static (Certification Certification, RuleSet Rules, CandidateCase Case) Made(string level, string marks, string each)
    {
        var loaded = RulePage.Load($$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: {{each}}
                {{level}}
                cas: [{nom: cas, notes: {{marks}}, attendu: valide}]

            """);
        Assert.DoesNotContain(loaded.Diagnostics.Select(d => d.ToString()), d => d.Contains(": erreur ", StringComparison.Ordinal));
        var rules = loaded.Value!.RuleSets[0];
        return (loaded.Value, rules, CaseMaking.Of(loaded.Value, rules, rules.Cases[0]));
    }
}
