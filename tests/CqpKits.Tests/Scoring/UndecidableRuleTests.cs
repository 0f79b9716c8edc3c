using CqpKits.Diagnostics;
using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Proving;

namespace CqpKits.Tests.Scoring;

/// <summary>Rules that looked sound and judged nobody, or somebody wrong: each is refused with what to write, or judged right.</summary>
public sealed class UndecidableRuleTests
{
    private const string Folder = "referentials/essai";

    private const string Base = """
        certification: {code: essai, intitule: "CQP d'essai", version: "1"}
        sources: [{code: s, titre: "Texte"}]
        evaluateurs: [{code: entreprise, libelle: "Entreprise"}, {code: jury, libelle: "Jury"}]
        echelles:
          - {code: vingt, minimum: 0, maximum: 20, unite: "/20"}
          - {code: trente, minimum: 0, maximum: 30, unite: "/30"}
          - {code: quarante, minimum: 0, maximum: 40, unite: "/40"}
        domaines: [{code: PRO, libelle: "Domaine professionnel"}]
        epreuves:
          - {code: STAGE, libelle: "Période en entreprise", evaluateur: entreprise}
          - {code: ORAL, libelle: "Soutenance", evaluateur: jury}
        formulaires:
          - code: f1
            titre: "Entreprise"
            role: entreprise
            evaluateur: entreprise
            exemplaires: un_par_candidat
            portee: individuelle
            modele: libre.md
            champs: [{id: note, nature: note_chiffree, libelle: "Note", echelle: ECHELLE1, compte_pour: STAGE}]
          - code: f2
            titre: "Jury"
            role: jury
            evaluateur: jury
            exemplaires: un_par_candidat
            portee: individuelle
            modele: libre.md
            champs: [{id: note, nature: note_chiffree, libelle: "Note", echelle: ECHELLE2, compte_pour: ORAL}]
        regles:
          - code: r
            intitule: "Règle"
            source: s
            effet: 2020-01-01
            pour_chaque: epreuves

        """;

    private const string EachTheirOwn = """
            notes: [{evaluateur: entreprise, pour: [STAGE], calcul: moyenne}, {evaluateur: jury, pour: [ORAL], calcul: moyenne}]

        """;

    private const string TwelveAndTwelve = """
            conditions: [{porte_sur: resultat, test: ">= 12"}]
            cas:
              - {nom: "12 et 12", notes: {entreprise: 12, jury: 12}, valeurs: {STAGE: 12, ORAL: 12}, attendu: valide}
              - {nom: "11,99 en entreprise", notes: {entreprise: "11,99", jury: 20}, elements: {STAGE: non_valide, ORAL: valide}, attendu: non_valide}
              - {nom: "le jury manque", notes: {entreprise: 20, jury: manquant}, elements: {STAGE: valide, ORAL: non_decidable}, attendu: non_decidable}

        """;

    private const string OnTheirOwnScales = """
            CONDITIONS
            cas:
              - {nom: "24 et 18", notes: {entreprise: 24, jury: 18}, attendu: valide}
              - {nom: "23,99 et 30", notes: {entreprise: "23,99", jury: 30}, attendu: non_valide}
              - {nom: "40 et 17,99", notes: {entreprise: 40, jury: "17,99"}, attendu: non_valide}

        """;

    [Fact]
    public void Each_epreuve_has_its_own_assessor() => AssertSound(EachTheirOwn + TwelveAndTwelve);

    [Fact]
    public void An_assessor_who_marks_only_some_is_told_to_be_for_these() => AssertFault(
        "    notes: [{evaluateur: entreprise, calcul: moyenne}, {evaluateur: jury, calcul: moyenne}]\n" + TwelveAndTwelve, "CQP483", "pour: [STAGE]");

    [Fact]
    public void An_element_that_nobody_marks_is_an_error() => AssertFault(
        "    notes: [{evaluateur: entreprise, pour: [STAGE], calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 12\"}]\n", "CQP471", "« ORAL »");

    [Fact]
    public void An_element_that_no_condition_names_is_an_error() => AssertFault(
        EachTheirOwn + "    conditions: [{porte_sur: resultat, pour: [STAGE], test: \">= 12\"}]\n", "CQP470", "« ORAL »");

    [Theory]
    [InlineData("[ORALE]", "CQP034", "vouliez-vous dire « ORAL »")]
    [InlineData("[ORAL, PRO]", "CQP437", "STAGE, ORAL")]
    public void A_source_names_items_of_its_level(string items, string code, string says) => AssertFault(
        EachTheirOwn.Replace("[ORAL]", items, StringComparison.Ordinal) + TwelveAndTwelve, code, says);

    [Theory]
    [InlineData("resultat: aucun\n    conditions: [{porte_sur: chaque_evaluateur, pour: [STAGE], test: \">= 24\"}, {porte_sur: chaque_evaluateur, pour: [ORAL], test: \">= 18\"}]")]
    [InlineData("conditions: [{porte_sur: resultat, pour: [STAGE], test: \">= 24\"}, {porte_sur: resultat, pour: [ORAL], test: \">= 18\"}]")]
    public void Scales_that_nothing_combines_may_differ(string conditions) =>
        AssertSound(EachTheirOwn + OnTheirOwnScales.Replace("CONDITIONS", conditions, StringComparison.Ordinal), "quarante", "trente");

    [Fact]
    public void Results_of_different_scales_are_not_combined() => AssertFault(
        EachTheirOwn + OnTheirOwnScales.Replace("CONDITIONS", "conditions: [{porte_sur: resultat, test: \">= 18\"}]\n    attribution: {resultat: moyenne, conditions: [{porte_sur: resultat, test: \">= 20\"}]}", StringComparison.Ordinal),
        "CQP484", "« ramene_a »", "quarante", "trente");

    [Theory]
    [InlineData("{porte_sur: resultat, test: \">= 10\"}", "- {intitule: Bien, test: \">= 21\"}")]
    [InlineData("{porte_sur: resultat, test: \">= 25\"}", "- {intitule: Bien, test: \">= 12\"}")]
    [InlineData("{porte_sur: chaque_element, pour: [ORAL], test: \"> 20\"}", "- {intitule: Bien, test: \">= 12\"}")]
    public void A_threshold_of_the_award_is_one_that_a_result_can_reach(string condition, string mention) => AssertFault(
        EachTheirOwn + TwelveAndTwelve + $"    attribution:\n      resultat: moyenne\n      conditions: [{condition}]\n      mentions:\n        {mention}\n", "CQP045", "de 0 à 20");

    [Theory]
    [InlineData("attribution: {resultat: moyenne, conditions: [{porte_sur: resultat, pour: [STAGE], test: \">= 10\"}]}", "chaque_element")]
    [InlineData("sans_note: {sans_objet_au_plus: 2}", "exclu")]
    [InlineData("sans_note: {sans_objet: exclu, sans_objet_par: ensemble}", "sans_objet_au_plus")]
    public void A_key_without_effect_is_an_error(string line, string says) => AssertFault(EachTheirOwn + TwelveAndTwelve + $"    {line}\n", "CQP019", says);

    private static Checked<Certification> Load(string rule, string first, string second) => CertificationLoader.Load(
        Folder,
        path => Checked.Of(new SourceFile(path, (Base + rule).Replace("ECHELLE1", first, StringComparison.Ordinal).Replace("ECHELLE2", second, StringComparison.Ordinal))));

    private static void AssertSound(string rule, string first = "vingt", string second = "vingt")
    {
        var loaded = Load(rule, first, second);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal([], RuleProof.Faults(loaded.Value!).Select(d => d.ToString()));
    }

    private static void AssertFault(string rule, string code, string says, string first = "vingt", string second = "vingt")
    {
        var fault = Assert.Single(Load(rule, first, second).Diagnostics.Where(d => d.Severity == Severity.Error).DistinctBy(d => d.Code));
        Assert.Equal(code, fault.Code);
        Assert.Contains(says, fault.Message + fault.Hint, StringComparison.Ordinal);
    }
}
