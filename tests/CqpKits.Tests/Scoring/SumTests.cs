using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>Sums: of each person apart or of all together, and out of what the rule says.</summary>
public sealed class SumTests
{
    /// <summary>Three persons with two marks each: a sum for each is not the sum of all, nor a mean for each.</summary>
    [Theory]
    [InlineData("chacun", "", "12 9 6")]
    [InlineData("chacun", "moyenne", "12 9 6")]
    [InlineData("chacun", "somme", "24 18 12")]
    [InlineData("chacun", "minimum", "10 8 4")]
    [InlineData("chacun", "maximum", "14 10 8")]
    [InlineData("somme", "", "54")]
    public void The_marks_of_each_person_become_one(string method, string each, string expected)
    {
        var more = each.Length > 0 ? ", chaque_personne: " + each : "";
        var (loaded, result) = Score(
            $"pour_chaque: domaines\n    notes: [{{evaluateur: professionnel, calcul: {method}{more}}}]\n    resultat: aucun\n    conditions: [{{porte_sur: chaque_evaluateur, test: \">= 1\"}}]",
            "notes: {professionnel: [10, 8, 4]}, sauf: [{evaluateur: professionnel, notes_de: [ASF2], valeur: [14, 10, 8]}]");
        Assert.Equal(expected, string.Join(' ', result.Nodes[0].Sources.Select(s => decimal.ToInt32(s.Value!.Value))));
        Assert.Equal(method == "somme", loaded.Diagnostics.Any(d => d.Code == "CQP488" && d.Hint!.Contains("chaque_personne: somme", StringComparison.Ordinal)));
    }

    /// <summary>A sum of which the rule says what it is out of stands on a scale of its own, at every place where there is a sum.</summary>
    [Theory]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 30}", "resultat: aucun", "chaque_evaluateur", "30,5", false)]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 30}", "resultat: aucun", "chaque_evaluateur", "30", true)]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 30, ramene_a: vingt}", "resultat: aucun", "chaque_evaluateur", "20,5", false)]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 30}, {evaluateur: examinateur, calcul: moyenne}", "resultat: somme\n    sur: 130", "resultat", "131", false)]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 30}, {evaluateur: examinateur, calcul: moyenne}", "resultat: somme\n    sur: 130", "resultat", "130", true)]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 30}, {evaluateur: examinateur, calcul: moyenne}", "resultat: somme\n    sur: 120", "resultat", "12", false)]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 30}, {evaluateur: examinateur, calcul: moyenne}", "resultat: somme", "resultat", "12", false)]
    [InlineData("{evaluateur: centre, calcul: somme}", "resultat: aucun", "chaque_evaluateur", "12", false)]
    [InlineData("{evaluateur: centre, calcul: somme, sur: 31}", "resultat: aucun", "chaque_evaluateur", "12", false)]
    public void Thresholds_and_maxima_are_checked(string notes, string combination, string subject, string threshold, bool sound)
    {
        var faults = Errors($"pour_chaque: epreuves\n    notes: [{notes.Replace("centre,", "centre, pour: [ECRIT],", StringComparison.Ordinal).Replace("examinateur,", "examinateur, pour: [ECRIT],", StringComparison.Ordinal)}, {{evaluateur: examinateur, pour: [ORAL, GESTE], calcul: moyenne}}]\n    {combination}\n    conditions: [{{porte_sur: {subject}, pour: [ECRIT], test: \">= {threshold}\"}}, {{porte_sur: chaque_note, pour: [ORAL, GESTE], test: \">= 3\"}}]");
        if (combination.Contains("sur: 130", StringComparison.Ordinal))
        {
            // The other items of the level have 100 each.
            Assert.Equal(["CQP498"], faults.Where(f => f != "CQP045").Distinct());
            Assert.Equal(sound, !faults.Contains("CQP045"));
            return;
        }

        Assert.Equal(sound, faults.Count == 0);
    }

    [Theory]
    [InlineData("calcul: somme, sur: 30", "12/30", "sur 30")]
    [InlineData("calcul: somme, sur: 30, ramene_a: pourcentage", "40 %", "sur 30, ramenée à l'échelle « pourcentage »")]
    [InlineData("calcul: somme, sur: 30, ramene_a: vingt", "8/20", "sur 30, ramenée à l'échelle « vingt »")]
    [InlineData("calcul: somme, sur: 30, ramene_a: vingt, arrondi: {pas: 5, sens: superieur}", "10/20", "arrondi")]
    public void A_sum_says_what_it_is_out_of(string source, string value, string says)
    {
        var (loaded, result) = Score(
            $"pour_chaque: epreuves\n    notes: [{{evaluateur: centre, pour: [ECRIT], {source}}}, {{evaluateur: centre, pour: [ORAL, GESTE], calcul: moyenne, ramene_a: vingt}}]\n    conditions: [{{porte_sur: resultat, test: \">= 1\"}}, {{porte_sur: chaque_note, pour: [ECRIT], test: \">= 3\"}}]",
            "notes: {centre: 3}");
        Assert.StartsWith($"Épreuve Écrit : {value} ", ResultWords.ReasonOf(result.Nodes[0]), StringComparison.Ordinal);
        Assert.Contains(result.Nodes[0].Findings, f => ResultWords.Of(f).StartsWith("note : seuil de 3/", StringComparison.Ordinal) || ResultWords.Of(f).StartsWith("note 3 : seuil de 3/", StringComparison.Ordinal));
        Assert.Contains(says, string.Join('\n', RuleExplanation.Of(loaded.Value!, loaded.Value!.RuleSets[0])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sur: 40", "", "10")]
    [InlineData("sur: 40", "sans_note: {sans_objet: dispense}", "CQP487")]
    [InlineData("sur: 50", "", "CQP498")]
    [InlineData("sur: 0", "", "CQP499")]
    public void The_certification_is_out_of_what_its_items_make(string outOf, string policy, string expected)
    {
        var level = $"pour_chaque: domaines\n    notes: [{{evaluateur: professionnel, calcul: moyenne}}]\n    conditions: [{{porte_sur: resultat, test: \">= 1\"}}]\n    attribution:\n      resultat: somme\n      {outOf}\n      mentions: [{{intitule: \"Bien\", test: \">= 32\"}}]\n    {policy}";
        var faults = Errors(level);
        Assert.Equal(expected.StartsWith("CQP", StringComparison.Ordinal), faults.Contains(expected));
        if (faults.Count == 0)
        {
            var result = Score(level, "notes: {professionnel: 16}").Result;
            Assert.Equal((32m, "/40", "Bien"), (result.Value!.Value, result.Unit, result.Mention));
            Assert.Equal(["CQP045"], Errors(level.Replace(">= 32", ">= 41", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void What_a_sum_is_out_of_is_a_number() => Assert.Contains("CQP486", Errors(
        "pour_chaque: domaines\n    notes: [{evaluateur: professionnel, calcul: somme, sur: note}]\n    conditions: [{porte_sur: resultat, test: \">= 1\"}]"));

    /// <summary>A mean, and a sum, of two of three examinations: by parts of the same size, by percent, by coefficients.</summary>
    [Theory]
    [InlineData("", "moyenne", "moyenne (Écrit, Oral) 60 : seuil de 1 % atteint")]
    [InlineData("", "somme", "somme (Écrit, Oral) 120 : seuil de 1 atteint")]
    [InlineData("resultat: moyenne_ponderee\n      ponderation: {ECRIT: 30, ORAL: 10, GESTE: 60}", "moyenne", "moyenne (Écrit, Oral) 50 : seuil de 1 % atteint")]
    [InlineData("resultat: moyenne_ponderee\n      ponderation: {ECRIT: 30, ORAL: 10, GESTE: 60}", "somme", "somme (Écrit, Oral) 120 : seuil de 1 atteint")]
    [InlineData("resultat: moyenne_ponderee\n      coefficients: {ECRIT: 3, ORAL: 1, GESTE: 5}", "moyenne", "moyenne (Écrit, Oral) 50 : seuil de 1 % atteint")]
    [InlineData("resultat: moyenne_ponderee\n      coefficients: {ECRIT: 3, ORAL: 1, GESTE: 5}", "somme", "somme (Écrit, Oral) 200 : seuil de 1 atteint")]
    [InlineData("resultat: moyenne_ponderee\n      coefficients: {ECRIT: 3, ORAL: 0, GESTE: 5}", "moyenne", "moyenne (Écrit, Oral) 40 : seuil de 1 % atteint")]
    public void Several_items_make_one_value(string award, string subject, string says)
    {
        var result = Score(
            $"pour_chaque: epreuves\n    notes: [{{evaluateur: examinateur, calcul: moyenne}}]\n    conditions: [{{porte_sur: resultat, test: \">= 1\"}}]\n    attribution:\n      {award}\n      conditions: [{{porte_sur: {subject}, pour: [ECRIT, ORAL], test: \">= 1\"}}]",
            "notes: {examinateur: 40}, sauf: [{element: ORAL, evaluateur: examinateur, valeur: 80}]").Result;
        Assert.Equal(says, ResultWords.Of(Assert.Single(result.Findings)));
    }

    /// <summary>What is missing for such a value is named, and a missing mark of another item changes nothing.</summary>
    [Theory]
    [InlineData("ORAL", true)]
    [InlineData("GESTE", false)]
    public void A_missing_mark_matters_where_it_is_part(string item, bool matters)
    {
        var result = Score(
            "pour_chaque: epreuves\n    notes: [{evaluateur: examinateur, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 1\"}]\n    attribution:\n      conditions: [{porte_sur: moyenne, pour: [ECRIT, ORAL], test: \">= 1\"}]",
            $"notes: {{examinateur: 40}}, sauf: [{{element: {item}, evaluateur: examinateur, valeur: manquant}}]").Result;
        Assert.Equal(matters ? ResultStatus.Undecidable : ResultStatus.Validated, result.Status);
        Assert.Equal(matters, result.Lacks.Any(l => l.Blocks));
    }

    /// <summary>A bonus of 15 above 10, beside a mark of 12 (of two, beside 12 and 8): on top of the numerator, never in the denominator.</summary>
    [Theory]
    [InlineData("moyenne", "", "", "", 12.5)]
    [InlineData("moyenne", "", "", ", coefficient: 2", 15)]
    [InlineData("somme", "", "", "", 25)]
    [InlineData("somme", "", "", ", coefficient: 2", 30)]
    [InlineData("moyenne_ponderee", ", coefficient: 3", ", coefficient: 1", ", coefficient: 2", 13.5)]
    [InlineData("moyenne_ponderee", ", poids: 75", ", poids: 25", ", poids: 20", 12)]
    public void A_bonus_is_added_on_top(string combination, string first, string second, string bonus, decimal value)
    {
        var level = $"pour_chaque: domaines\n    notes: [{{evaluateur: tuteur, calcul: moyenne, passe: finale, ramene_a: vingt{first}}}, {{evaluateur: jury, calcul: consensus, ramene_a: vingt{second}}}, {{evaluateur: professionnel, calcul: moyenne, bonus_au_dela_de: 10{bonus}}}]\n    resultat: {combination}\n    conditions: [{{porte_sur: resultat, test: \">= 1\"}}, {{porte_sur: chaque_note, test: \">= 8\"}}]";
        var (loaded, result) = Score(level, "notes: {tuteur: 60, jury: 40, professionnel: 15}");
        Assert.Equal((value, ResultStatus.Validated), (result.Nodes[0].Value!.Value, result.Nodes[0].Status));
        Assert.Contains("professionnel 15, bonus au-delà de 10", ResultWords.ReasonOf(result.Nodes[0]), StringComparison.Ordinal);
        Assert.Contains("bonus : seuls ses points au-delà de 10 s'ajoutent", string.Join('\n', RuleExplanation.Of(loaded.Value!, loaded.Value!.RuleSets[0])), StringComparison.Ordinal);
        var low = Score(level, "notes: {tuteur: 60, jury: 40, professionnel: 3}").Result.Nodes[0];
        Assert.Equal(ResultStatus.Validated, low.Status);
        Assert.Equal(low.Value, Score(level, "notes: {tuteur: 60, jury: 40, professionnel: 10}").Result.Nodes[0].Value);
    }

    [Theory]
    [InlineData("moyenne", "bonus_au_dela_de: 10", "bonus_au_dela_de: 20", "CQP426")]
    [InlineData("moyenne", "resultat: moyenne", "resultat: minimum", "CQP425")]
    [InlineData("moyenne", "bonus_au_dela_de: 10", "bonus_au_dela_de: 10, poids: 10", "CQP427")]
    [InlineData("moyenne", "bonus_au_dela_de: 10", "bonus_au_dela_de: 10, coefficient: 0", "CQP463")]
    [InlineData("moyenne", "calcul: moyenne, bonus", "calcul: chacun, bonus", "CQP019")]
    [InlineData("moyenne", "{evaluateur: jury, calcul: consensus, ramene_a: vingt}, ", "", "CQP465")]
    [InlineData("moyenne", ", ramene_a: vingt", "", "CQP046")]
    [InlineData("moyenne_ponderee", "ramene_a: vingt}", "ramene_a: vingt, coefficient: 1}", "CQP427")]
    [InlineData("moyenne_ponderee", "ramene_a: vingt}, {evaluateur: professionnel, calcul: moyenne, ", "ramene_a: vingt, poids: 100}, {evaluateur: professionnel, calcul: moyenne, coefficient: 2, ", "CQP427")]
    public void A_bonus_is_checked(string combination, string old, string change, string code)
    {
        var level = $"pour_chaque: domaines\n    notes: [{{evaluateur: jury, calcul: consensus, ramene_a: vingt}}, {{evaluateur: professionnel, calcul: moyenne, bonus_au_dela_de: 10}}]\n    resultat: {combination}\n    conditions: [{{porte_sur: resultat, test: \">= 1\"}}]";
        Assert.Contains(old, level, StringComparison.Ordinal);
        Assert.Contains(code, Errors(level.Replace(old, change, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> Errors(string level) => [.. Load(level, "").Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code)];

    private static (Checked<Certification> Loaded, CandidateResult Result) Score(string level, string given)
    {
        var loaded = Load(level, $"\n    cas: [{{nom: cas, {given}, attendu: valide}}]");
        Assert.DoesNotContain(loaded.Diagnostics.Where(d => d.Severity == Severity.Error), _ => true);
        return (loaded, RuleProof.Run(loaded.Value!, loaded.Value!.RuleSets[0])[0].Result);
    }

    private static Checked<Certification> Load(string level, string cases) =>
        RulePage.Load(RulePage.Head + $"    {level}{cases}\n");
}
