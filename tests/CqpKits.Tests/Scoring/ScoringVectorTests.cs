using CqpKits.Forms.Answers;
using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Single vectors of the engine, each a fault that once was or could be.</summary>
public sealed class ScoringVectorTests
{
    [Theory]
    [InlineData("", "69,996", ResultStatus.NotValidated, "69,996 %")]
    [InlineData("", "69,9999999", ResultStatus.NotValidated, "69,9999999 %")]
    [InlineData("arrondi: {pas: 0.01, sens: au_plus_proche}", "69,996", ResultStatus.Validated, "70 %")]
    [InlineData("arrondi: {pas: 0.01, sens: inferieur}", "69,996", ResultStatus.NotValidated, "69,99 %")]
    [InlineData("arrondi: {pas: 1, sens: superieur}", "69,01", ResultStatus.Validated, "70 %")]
    [InlineData("arrondi: {pas: 0.5, sens: au_plus_proche}", "69,75", ResultStatus.Validated, "70 %")]
    [InlineData("arrondi: {pas: 0.5, sens: au_plus_proche}", "69,74", ResultStatus.NotValidated, "69,5 %")]
    public void Only_a_rounding_that_is_declared_changes_a_value(string rounding, string mark, ResultStatus expected, string shown)
    {
        var result = Score($"notes: [{{evaluateur: jury, calcul: consensus}}]\n    {(rounding.Length > 0 ? rounding + "\n    " : "")}conditions: [{{porte_sur: resultat, test: \">= 70\"}}]", $"{{jury: \"{mark}\"}}");
        Assert.Equal(expected, result.Nodes[0].Status);
        Assert.Contains($": {shown} (", ResultWords.ReasonOf(result.Nodes[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_on_another_maximum_is_brought_to_the_scale_with_its_unit_and_for_every_test()
    {
        var result = Score("notes: [{evaluateur: professionnel, calcul: moyenne, ramene_a: pourcentage}]\n    conditions: [{porte_sur: resultat, test: \">= 70\"}, {porte_sur: chaque_note, test: \">= 70\"}]", "{professionnel: 14}");
        Assert.Equal((70m, "%", ResultStatus.Validated), (result.Nodes[0].Value!.Value, result.Nodes[0].Unit, result.Status));
    }

    [Fact]
    public void A_share_of_right_answers_is_brought_to_the_scale_too()
    {
        var result = Score("notes: [{evaluateur: formateur, calcul: rapport, champ: bonnes, sur: questions, ramene_a: vingt}, {evaluateur: professionnel, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]", "{formateur: 70, professionnel: 6}");
        Assert.Equal((10m, "/20", ResultStatus.Validated), (result.Nodes[0].Value!.Value, result.Nodes[0].Unit, result.Status));
    }

    [Fact]
    public void Counts_are_never_tested_as_marks()
    {
        var result = Score("notes: [{evaluateur: formateur, calcul: rapport, champ: bonnes, sur: questions}, {evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: chaque_note, test: \">= 50\"}]", "{formateur: 10, jury: 60}");
        Assert.Equal(ResultStatus.Validated, result.Status);
    }

    [Fact]
    public void Persons_of_one_source_share_its_weight()
    {
        var result = Score("notes: [{evaluateur: professionnel, calcul: chacun, personnes: 2, ramene_a: pourcentage, poids: 40}, {evaluateur: jury, calcul: consensus, poids: 60}]\n    resultat: moyenne_ponderee\n    conditions: [{porte_sur: resultat, test: \">= 70\"}]", "{professionnel: [20, 10], jury: 50}");
        Assert.Equal(60m, result.Nodes[0].Value);
        Assert.Equal(ResultStatus.NotValidated, result.Status);
    }

    [Fact]
    public void One_person_with_two_forms_is_one_person()
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: professionnel, calcul: chacun, personnes: 2}]\n    conditions: [{porte_sur: chaque_evaluateur, test: \">= 10\"}]", "{professionnel: [12]}");
        var second = candidate.Forms[0] with { Definition = candidate.Forms[0].Definition with { Form = "autre-grille" } };
        var result = CandidateScoring.Score(certification, rules, candidate with { Forms = [candidate.Forms[0], second] });
        Assert.Equal(ResultStatus.Undecidable, result.Status);
        Assert.Contains(result.Lacks, l => l.Blocks && ResultWords.Of(l).Contains("2 évaluations attendues, 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { "80", "", "" }, new[] { "40", "40", "40" }, ResultStatus.Undecidable, false)]
    [InlineData(new[] { "80", "80", "80" }, new[] { "40", "40", "40" }, ResultStatus.Validated, false)]
    [InlineData(new[] { "", "", "" }, new[] { "80", "80", "80" }, ResultStatus.Validated, true)]
    [InlineData(new[] { "", "", "" }, new[] { "", "", "" }, ResultStatus.Undecidable, false)]
    public void The_latest_pass_is_the_last_begun_for_all_items_at_once(string[] last, string[] first, ResultStatus expected, bool said)
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: tuteur, calcul: moyenne, passe: derniere}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]", "{tuteur: 0}");
        var form = candidate.Forms[0];
        var answers = form.Definition.Fields.Select(f => (f.Id, f.Pass)).GroupBy(f => f.Pass).SelectMany(p => p.Zip(p.Key == "finale" ? last : first, (f, text) => Answer(f.Id, text)));
        var result = CandidateScoring.Score(certification, rules, candidate with { Forms = [form with { Answers = [.. answers] }] });

        Assert.Equal(expected, result.Status);
        Assert.All(result.Nodes, n => Assert.Equal(said, n.Remarks.Any(r => ResultWords.Of(r).Contains("rien n'est noté dans la passe « Finale »", StringComparison.Ordinal))));
    }

    [Fact]
    public void Two_answers_for_one_field_are_a_doubt()
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]", "{jury: 80}");
        var form = candidate.Forms[0];
        var result = CandidateScoring.Score(certification, rules, candidate with { Forms = [form with { Answers = [.. form.Answers!, Answer("ACC.accord", "20")] }] });
        Assert.Equal(ResultStatus.Undecidable, result.Nodes[0].Status);
        Assert.Contains(result.Lacks, l => l is { Blocks: true, NeedsReview: true, FieldId: "ACC.accord" });
    }

    [Fact]
    public void Where_every_mark_is_left_out_nothing_is_concluded_and_that_is_said()
    {
        var result = Score("notes: [{evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    sans_note: {sans_objet: exclu}", "{jury: sans_objet}");
        Assert.Equal(ResultStatus.Undecidable, result.Status);
        Assert.Contains(result.Lacks, l => l.Blocks && ResultWords.Of(l).Contains("toutes sont laissées de côté", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_rule_leaves_to_a_person_is_to_settle_and_not_undecidable()
    {
        var result = Score("notes: [{evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    sans_note: {absent: a_trancher}\n    attribution: {resultat: moyenne, conditions: [{porte_sur: resultat, test: \">= 50\"}]}", "{jury: absent}");
        Assert.Equal((ResultStatus.ToSettle, ResultStatus.ToSettle), (result.Nodes[0].Status, result.Status));
        Assert.DoesNotContain(result.Lacks, l => l.Blocks);
    }

    /// <summary>An item is refused by a floor though its value is not known; a verdict that asks for the mean waits for that value, and says so.</summary>
    [Fact]
    public void A_verdict_that_waits_for_the_value_of_a_decided_item_names_what_is_missing()
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: professionnel, calcul: moyenne}, {evaluateur: jury, calcul: consensus, ramene_a: vingt}]\n    conditions: [{porte_sur: chaque_evaluateur, test: \">= 10\"}]\n    attribution: {resultat: moyenne, conditions: [{porte_sur: resultat, test: \">= 10\"}]}", "{professionnel: 5, jury: manquant}");
        var result = CandidateScoring.Score(certification, rules, candidate);
        Assert.All(result.Nodes, n => Assert.Equal(ResultStatus.NotValidated, n.Status));
        Assert.Equal(ResultStatus.Undecidable, result.Status);
        Assert.Contains(result.Lacks, l => l is { Blocks: true, Holder: "Jury" });
        Assert.Contains("une valeur n'est pas connue", ResultWords.ReasonOf(result), StringComparison.Ordinal);
    }

    /// <summary>While it is not known whether the verdict is left to a person, it is not decided.</summary>
    [Fact]
    public void A_verdict_that_may_be_left_to_a_person_is_not_yet_a_refusal()
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    attribution: {issues: [{issue: a_trancher, conditions: [{porte_sur: elements_valides, test: \">= 1\"}]}]}", "{jury: 40}");
        var form = candidate.Forms[0];
        var result = CandidateScoring.Score(certification, rules, candidate with { Forms = [form with { Answers = [form.Answers![0], Answer("VEN.accord", "")] }] });
        Assert.Equal(ResultStatus.Undecidable, result.Status);
        Assert.Contains(result.Lacks, l => l is { Blocks: true, FieldId: "VEN.accord" });
    }

    [Theory]
    [InlineData("2024-01-01", ResultStatus.Validated, "")]
    [InlineData("2010-01-01", ResultStatus.NotValidated, "n'est plus acquis")]
    [InlineData("2027-01-01", ResultStatus.NotValidated, "après l'évaluation")]
    public void What_was_validated_earlier_counts_while_it_is_kept(string notified, ResultStatus expected, string remark)
    {
        var result = Kept(new KeptItem("ACC", DateOnly.Parse(notified, System.Globalization.CultureInfo.InvariantCulture), ""));
        Assert.Equal(expected, result.Nodes[0].Status);
        Assert.Equal(remark.Length > 0, result.Remarks.Any(r => ResultWords.Of(r).Contains(remark, StringComparison.Ordinal) && remark.Length > 0));
    }

    [Fact]
    public void Of_several_notifications_the_latest_counts() =>
        Assert.Equal(ResultStatus.Validated, Kept(new KeptItem("ACC", new(2010, 1, 1), ""), new KeptItem("ACC", new(2025, 1, 1), "")).Nodes[0].Status);

    [Fact]
    public void A_kept_item_that_the_rule_does_not_judge_is_said() =>
        Assert.Contains("n'est pas un élément que la règle juge", ResultWords.Of(Assert.Single(Kept(new KeptItem("AC", new(2025, 1, 1), "")).Remarks)), StringComparison.Ordinal);

    /// <summary>Only the pass that counts is looked at.</summary>
    [Fact]
    public void What_does_not_apply_is_counted_over_the_certification_among_marks_that_count()
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: tuteur, calcul: moyenne, passe: finale}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    sans_note: {sans_objet: exclu, sans_objet_au_plus: 1, sans_objet_par: ensemble}", "{tuteur: 80}");
        Assert.Equal(ResultStatus.Validated, NotApplicable("ASF1.debut", "ASF2.debut", "ASF2.finale").Status);
        Assert.Equal(ResultStatus.Undecidable, NotApplicable("VSF1.finale").Status);
        Assert.Equal(ResultStatus.Validated, NotApplicable("ASF1.finale").Status);

        CandidateResult NotApplicable(params string[] fields) => CandidateScoring.Score(certification, rules, candidate with
        {
            Forms = [candidate.Forms[0] with { Answers = [.. candidate.Forms[0].Answers!.Select(a => fields.Contains(a.FieldId) ? Marks.Without(a, AnswerStatus.NotApplicable) : a)] }],
        });
    }

    private static CandidateResult Kept(params KeptItem[] items)
    {
        var (certification, rules, candidate) = Made("notes: [{evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    attribution: {conservation: {duree: 3 ans}}", "{jury: 40}");
        return CandidateScoring.Score(certification, rules, candidate with { Record = new() { Kept = items }, Day = new(2026, 11, 20) });
    }

    private static CandidateResult Score(string level, string marks)
    {
        var (certification, rules, candidate) = Made(level, marks);
        return CandidateScoring.Score(certification, rules, candidate);
    }

    private static (Certification Certification, RuleSet Rules, CandidateCase Case) Made(string level, string marks)
    {
        var loaded = RulePage.Load($$"""
            regles:
              - code: r
                intitule: "Règle"
                source: accord
                effet: 2020-01-01
                pour_chaque: domaines
                {{level}}
                cas: [{nom: cas, notes: {{marks}}, attendu: valide}]

            """);
        Assert.DoesNotContain(loaded.Diagnostics.Select(d => d.ToString()), d => d.Contains(": erreur ", StringComparison.Ordinal));
        var rules = loaded.Value!.RuleSets[0];
        return (loaded.Value, rules, CaseMaking.Of(loaded.Value, rules, rules.Cases[0]));
    }

    private static Answer Answer(string field, string text) => text.Length == 0
        ? new Answer { FieldId = field, Status = AnswerStatus.Missing }
        : new Answer { FieldId = field, Status = AnswerStatus.Present, Value = new MarkValue(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)) };
}
