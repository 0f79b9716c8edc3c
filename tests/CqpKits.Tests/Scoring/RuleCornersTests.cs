using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Proving.Corners;

namespace CqpKits.Tests.Scoring;

/// <summary>What the corners of rule sets show: candidates who can never be decided, and better marks that harm.</summary>
public sealed class RuleCornersTests
{
    private const string OfDomains = "pour_chaque: domaines\n    notes: [{evaluateur: professionnel, calcul: moyenne}]";

    private const string OfCriteria = "pour_chaque: competences\n    notes: [{evaluateur: habilite, calcul: releve, champ: critere}]\n    resultat: aucun\n    conditions: [{porte_sur: nombre, valeur: NON, test: \"= 0\"}]";

    /// <summary>
    /// The rule sets of the page that leave a filled candidate undecided: by « exclu », when nothing is left that counts, or because their scale has an answer
    /// « sans objet » for which they have no word.
    /// </summary>
    private static readonly string[] OfThePage = ["deux-meilleures", "bonus", "criteres", "part-de-oui", "trois-avis", "unites", "absences"];

    public static TheoryData<string> Shipped => ["agc", "commercial-sedentaire", "technico-commercial-chimie"];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Nothing_is_said_of_the_shipped_certifications(string code) =>
        Assert.Equal([], Texts(CertificationLoader.Load("referentials/" + code, Repository.Read).Value!));

    [Fact]
    public void Of_the_rules_of_other_branches_one_leaves_out_everything_of_an_element()
    {
        var said = BranchCertifications.All.SelectMany(code => RuleCorners.Faults(BranchCertifications.Load(code)).Select(d => (code, d.Code, d.Severity)));
        Assert.Equal([("essai-criteres", "CQP457", Severity.Warning)], said);
    }

    [Fact]
    public void Of_the_rules_of_the_page_those_that_leave_a_filled_candidate_undecided_are_warned_of()
    {
        var said = RulePage.Fragments.Values.Select(text => RulePage.Load(text).Value!).SelectMany(c => c.RuleSets.Select(r => (r, Said: RuleCorners.Faults(c with { RuleSets = [r] }).ToList()))).Where(s => s.Said.Count > 0).ToList();
        Assert.All(said, s => Assert.All(s.Said, d => Assert.Equal(("CQP457", Severity.Warning), (d.Code, d.Severity))));
        Assert.Equal(OfThePage, said.Select(s => s.r.Code));
    }

    [Theory]
    [InlineData("conditions: [{porte_sur: resultat, test: \"< 10\"}]", "avec 9,99/20 partout : « ACC » validé ; avec 10/20 partout : « ACC » non validé.")]
    [InlineData("conditions: [{porte_sur: resultat, test: \"= 10\"}]", "avec 10/20 partout : « ACC » validé ; avec 10,01/20 partout : « ACC » non validé.")]
    [InlineData("conditions: [{porte_sur: resultat, pour: [ACC], test: \">= 10\"}, {porte_sur: resultat, pour: [VEN], test: \"<= 10\"}]", "« VEN » validé ; avec 10,01/20 partout : « VEN » non validé.")]
    [InlineData(
        "conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution:\n      conditions: [{porte_sur: elements_valides, test: \"= 1\"}]",
        "avec 9,99/20 pour ACC et 20/20 partout ailleurs : validé ; avec 10/20 pour ACC : non validé.")]
    [InlineData(
        "conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution:\n      resultat: moyenne\n      conditions: [{porte_sur: resultat, test: \">= 16\"}]\n      issues: [{issue: a_trancher, conditions: [{porte_sur: elements_non_valides, test: \">= 1\"}]}]",
        "à trancher ; avec")]
    [InlineData(
        "conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution:\n      resultat: moyenne\n      mentions: [{intitule: \"Juste\", test: \"= 12\"}]",
        "avec 12/20 partout : mention « Juste » ; avec 12,01/20 partout : aucune mention.")]
    [InlineData(
        "conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution: {issues: [{issue: partielle, intitule: \"rattrapage\", conditions: [{porte_sur: elements_valides, test: \"= 0\"}]}]}",
        "issue « rattrapage » ; avec")]
    [InlineData(
        "conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution: {issues: [{issue: refus, conditions: [{porte_sur: elements_valides, test: \">= 1\"}]}, {issue: partielle}]}",
        "issue « validation partielle » ; avec")]
    public void A_better_mark_that_harms_is_named_with_both_candidates(string judged, string says)
    {
        var certification = Load($"{OfDomains}\n    {judged}");
        var fault = Assert.Single(RuleCorners.Faults(certification));
        Assert.Equal(("CQP458", Severity.Warning), (fault.Code, fault.Severity));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.False(Monotony.Holds(certification, certification.RuleSets[0]));
    }

    [Theory]
    [InlineData("[{issue: partielle, conditions: [{porte_sur: elements_valides, test: \">= 1\"}]}]")]
    [InlineData("[{issue: partielle, conditions: [{porte_sur: elements_non_valides, test: \"= 1\"}]}, {issue: refus}]")]
    [InlineData("[{issue: partielle, conditions: [{porte_sur: elements_valides, test: \"= 1\"}]}, {issue: refus}]")]
    [InlineData("[{issue: refus, conditions: [{porte_sur: elements_valides, test: \"= 0\"}]}, {issue: partielle}]")]
    [InlineData("[{issue: refus, conditions: [{porte_sur: elements_non_valides, test: \">= 2\"}]}, {issue: a_trancher}]")]
    public void Outcomes_that_better_marks_never_lose_are_not_said_to_harm(string outcomes)
    {
        var certification = Load($"{OfDomains}\n    conditions: [{{porte_sur: resultat, test: \">= 10\"}}]\n    attribution: {{issues: {outcomes}}}");
        Assert.Equal([], Texts(certification));
        Assert.True(Monotony.Holds(certification, certification.RuleSets[0]));
    }

    [Fact]
    public void Where_the_marks_of_one_assessor_alone_are_set_aside_the_advice_is_to_take_those_of_the_others()
    {
        IEnumerable<Diagnostic> Faults(string now) => RuleCorners.Faults(Load(
            $"pour_chaque: domaines\n    notes: [{{evaluateur: jury, calcul: consensus}}, {{evaluateur: tuteur, calcul: moyenne, passe: finale}}]\n    conditions: [{{porte_sur: chaque_evaluateur, test: \">= 10\"}}]\n    sans_note: {{sans_objet: {now}}}"));
        var fault = Assert.Single(Faults("exclu"), f => f.Code == "CQP457");
        Assert.Contains("« sans_objet: dispense » fait l'élément sur les notes des autres évaluateurs", fault.Hint, StringComparison.Ordinal);
        Assert.Contains("(Jury : aucune de ses notes ne compte pour « Accueillir »", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Faults("dispense"));
    }

    [Theory]
    [InlineData(OfCriteria + "\n    sans_note: {sans_objet: exclu}", "« sans_objet: dispense » sort du calcul un élément dont toutes les notes sont « sans objet »")]
    [InlineData(OfDomains + "\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    sans_note: {absent: exclu}", "« absent: a_trancher » le confie à une personne et « absent: non_valide »")]
    [InlineData(
        OfDomains + "\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution:\n      resultat: moyenne\n      conditions: [{porte_sur: resultat, test: \">= 12\"}]\n      conservation: {duree: 3 ans}",
        "« garde: note »")]
    [InlineData(
        OfDomains + "\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    sans_note: {absent: non_valide}\n    attribution: {conditions: [{porte_sur: elements_valides, test: \">= 1\"}, {porte_sur: chaque_element, pour: [VEN], test: \">= 8\"}]}",
        "la règle demande une valeur qui n'est alors pas connue : par « sans_note », « absent: zero » en donne une")]
    public void The_advice_is_for_what_leaves_the_candidate_undecided(string rule, string says) =>
        Assert.Contains(says, Assert.Single(RuleCorners.Faults(Load(rule)), f => f.Code == "CQP457").Hint, StringComparison.Ordinal);

    [Fact]
    public void A_better_answer_that_harms_is_named()
    {
        var fault = Assert.Single(RuleCorners.Faults(Load(OfCriteria.Replace("= 0", ">= 1", StringComparison.Ordinal) + "\n    sans_note: {sans_objet: dispense}")));
        Assert.Contains("« NON » partout : « C1 » validé ; avec « OUI » partout : « C1 » non validé.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OfCriteria + "\n    sans_note: {sans_objet: exclu}", "de « C2 » avec « sans objet » pour C2 et « OUI » partout ailleurs (aucune note ne compte")]
    [InlineData(OfCriteria, "« sans objet » pour C1.1 (Évaluateur habilité) et « OUI » partout ailleurs (C1.1 Les priorités")]
    [InlineData(OfDomains + "\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    sans_note: {sans_objet: exclu, absent: zero}", "de « ACC » avec « sans objet » pour ACC et 20/20 partout ailleurs")]
    [InlineData("pour_chaque: domaines\n    notes: [{evaluateur: professionnel, calcul: moyenne, meilleures: 4}]\n    conditions: [{porte_sur: resultat, pour: [ACC], test: \">= 10\"}, {porte_sur: chaque_note, pour: [VEN], test: \">= 10\"}]\n    sans_note: {absent: exclu}", "« absent »")]
    [InlineData(
        OfDomains + "\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution:\n      resultat: moyenne\n      conditions: [{porte_sur: resultat, test: \">= 12\"}]\n      conservation: {duree: 3 ans}",
        "de la certification avec ACC acquis auparavant et 20/20 partout ailleurs (« Accueillir » est acquis sans que sa valeur soit connue")]
    public void A_filled_candidate_who_stays_undecided_is_named(string rule, string says)
    {
        var said = RuleCorners.Faults(Load(rule)).ToList();
        Assert.Contains(said, d => d.Code == "CQP457" && d.Severity == Severity.Warning && d.Message.Contains(says, StringComparison.Ordinal));
        Assert.Equal(said.Count, said.DistinctBy(d => d.Message).Count());
    }

    /// <summary>From the best candidate, or the worst, no one épreuve alone makes exactly one that is validated and then two.</summary>
    [Fact]
    public void What_only_two_changes_together_show_is_found()
    {
        var certification = Load(
            "pour_chaque: epreuves\n    notes: [{evaluateur: examinateur, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    attribution: {conditions: [{porte_sur: elements_valides, test: \"= 1\"}]}");
        var fault = Assert.Single(RuleCorners.Faults(certification));
        Assert.Equal("CQP458", fault.Code);
        Assert.Contains("avec 0 % pour ECRIT, 49,99 % pour ORAL et 100 % partout ailleurs : validé ; avec 50 % pour ORAL : non validé.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_checks_of_rules_warn_of_is_not_said_again()
    {
        var loaded = RulePage.Load(Rule("pour_chaque: epreuves\n    notes: [{evaluateur: examinateur, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]\n    sans_note: {sans_objet: exclu}"));
        Assert.Contains(loaded.Diagnostics, d => d.Code == "CQP485");
        Assert.Equal([], Texts(loaded.Value!));
    }

    [Theory]
    [InlineData("pour_chaque: domaines\n    notes: [{evaluateur: jury, calcul: consensus}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}, {porte_sur: chaque_savoir_faire, test: \">= 30\"}]", "ne peut jamais valider « ACC »")]
    public void A_rule_that_validates_nobody_is_an_error(string rule, string says)
    {
        var fault = Assert.Single(RuleCorners.Faults(Load(rule)));
        Assert.Equal(("CQP456", Severity.Error), (fault.Code, fault.Severity));
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_while_a_source_has_no_form()
    {
        var certification = Load("pour_chaque: domaines\n    notes: [{evaluateur: suppleant, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 50\"}]");
        Assert.Equal([], Texts(certification));
    }

    [Fact]
    public void A_large_rule_set_is_tried_alone_and_the_pairs_are_cut()
    {
        var certification = Large(40);
        var first = RuleCorners.Faults(certification).ToList();
        var cut = Assert.Single(first, d => d.Code == "CQP459");
        Assert.Equal(Severity.Information, cut.Severity);
        Assert.Matches("[0-9 \u202F]+ sur [0-9 \u202F]+ l'ont été, et tous l'ont été un par un", cut.Message);
        Assert.Contains(first, d => d.Code == "CQP458" && d.Message.Contains("« E40 » non validé", StringComparison.Ordinal));
        Assert.Equal(first, RuleCorners.Faults(certification));
    }

    /// <summary>Elements that the rule names, each apart, so that none stands for another.</summary>
    private static Certification Large(int count)
    {
        var codes = Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"E{i}")).ToList();
        var weights = string.Join(", ", codes.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{c}: {i + 1}")));
        var loaded = CertificationLoader.Load("referentials/grand", path => Checked.Of(new SourceFile(path, $$"""
            certification: {code: grand, intitule: "Grand", version: "1"}
            sources: [{code: s, titre: "Texte"}]
            evaluateurs: [{code: un, libelle: "Un"}, {code: deux, libelle: "Deux"}]
            echelles: [{code: vingt, minimum: 0, maximum: 20, unite: "/20"}]
            epreuves: [{{string.Join(", ", codes.Select(c => $"{{code: {c}, libelle: \"{c}\", evaluateur: un}}"))}}]
            formulaires:
            {{Form("un", codes)}}
            {{Form("deux", codes)}}
            regles:
              - code: r
                intitule: "Règle"
                source: s
                effet: 2020-01-01
                pour_chaque: epreuves
                notes: [{evaluateur: un, calcul: moyenne}, {evaluateur: deux, calcul: moyenne}]
                conditions:
                  - {porte_sur: resultat, test: ">= 10"}
                  - {porte_sur: resultat, pour: [E{{count}}], test: "<= 15"}
                attribution: {resultat: moyenne_ponderee, coefficients: {{{weights}}}, conditions: [{porte_sur: resultat, test: ">= 12"}]}
            """)));
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        return loaded.Value!;
    }

    private static string Form(string assessor, IEnumerable<string> codes) =>
        $"  - {{code: f-{assessor}, titre: \"F\", role: {assessor}, evaluateur: {assessor}, exemplaires: un_par_candidat, portee: individuelle, modele: libre.md, champs: ["
        + string.Join(", ", codes.Select(c => $"{{id: n{c.ToLowerInvariant()}, nature: note_chiffree, libelle: \"Note\", echelle: vingt, compte_pour: {c}}}")) + "]}";

    private static Certification Load(string rule)
    {
        var loaded = RulePage.Load(Rule(rule));
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error && d.Position?.Path == RulePage.RuleFile);
        return loaded.Value!;
    }

    private static string Rule(string rule) => RulePage.Head + $"    {rule}\n".ReplaceLineEndings("\n");

    private static IEnumerable<string> Texts(Certification certification) => RuleCorners.Faults(certification).Select(d => d.ToString());
}
