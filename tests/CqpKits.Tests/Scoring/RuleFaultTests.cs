using CqpKits.Referentials.Model;
using CqpKits.Scoring;
using CqpKits.Scoring.Cases;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring;

/// <summary>One thing wrong in a sound rule set: its code, where it stands (the sign § in the change), and a piece of what is said or advised. Nothing crashes on it.</summary>
public sealed class RuleFaultTests
{
    private const string Sound = """
        regles:
          - code: r1
            intitule: "Règle"
            source: accord
            voie: formation
            effet: 2020-01-01
            pour_chaque: domaines
            notes:
              - {evaluateur: tuteur, calcul: moyenne, passe: finale}
              - {evaluateur: jury, calcul: consensus}
            conditions:
              - {porte_sur: resultat, test: ">= 70"}
              - {porte_sur: chaque_evaluateur, test: ">= 50"}
            attribution:
              resultat: moyenne
              conditions:
                - {porte_sur: elements_valides, test: "= tous"}
                - {porte_sur: resultat, test: ">= 75"}
              issues:
                - {issue: partielle, conditions: [{porte_sur: elements_valides, test: ">= 1"}]}
                - {issue: refus}
              mentions:
                - {intitule: "Très bien", test: ">= 90"}
            cas:
              - {nom: "80", notes: {tuteur: 80, jury: 80}, attendu: valide}

        """;

    private const string Answers = """
        regles:
          - code: r2
            intitule: "Réponses"
            source: accord
            effet: 2020-01-01
            pour_chaque: competences
            notes:
              - {evaluateur: habilite, calcul: releve, champ: critere}
              - {evaluateur: avis, calcul: chacun, personnes: 2}
            resultat: aucun
            conditions:
              - {porte_sur: nombre, evaluateur: habilite, valeur: OUI, test: "= tous"}
              - {porte_sur: avis, accord: unanimite, partage: a_trancher}
            sans_note: {sans_objet: exclu}
            cas:
              - {nom: "tout", notes: {habilite: OUI, avis: [OUI, OUI]}, attendu: a_trancher}

        """;

    private const string Detail = """
        regles:
          - code: r3
            intitule: "Unités"
            source: accord
            effet: 2020-01-01
            pour_chaque: blocs
            detail:
              pour_chaque: unites
              notes:
                - {evaluateur: organisme, calcul: moyenne}
              conditions:
                - {porte_sur: resultat, test: ">= 10"}
            resultat: moyenne_ponderee
            ponderation: {UC1: 40, UC2: 60, UC3: 100}
            conditions:
              - {porte_sur: elements_valides, test: ">= 1"}
            cas:
              - {nom: "10", notes: {organisme: 10}, attendu: valide}

        """;

    private const string Voted = """
        regles:
          - code: r4
            intitule: "Votes"
            source: accord
            effet: 2020-01-01
            pour_chaque: domaines
            notes:
              - {evaluateur: membre, calcul: releve}
              - {evaluateur: president, calcul: releve}
              - {evaluateur: professionnel, calcul: moyenne}
            conditions:
              - {porte_sur: avis, evaluateur: membre, accord: majorite, partage: voix_preponderante, preponderante: president, quorum: 3}
              - {porte_sur: chaque_note, evaluateur: professionnel, test: ">= 10"}
              - {porte_sur: resultat, test: ">= 10"}
            cas:
              - {nom: "pour", notes: {membre: [POUR, POUR], president: POUR, professionnel: 12}, attendu: valide}

        """;

    private const string Second = """
          - code: r9
            intitule: "Autre"
            source: accord
            voie: formation
            effet: §2020-01-01
            pour_chaque: domaines
            notes: [{evaluateur: jury, calcul: consensus}]
            conditions: [{porte_sur: resultat, test: ">= 70"}]

        """;

    [Theory]
    [InlineData(Sound)]
    [InlineData(Detail)]
    [InlineData(Voted)]
    public void The_bases_are_sound(string rules)
    {
        var loaded = RulePage.Load(rules);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Position?.Path == RulePage.RuleFile);
        Assert.Equal([], RuleProof.Faults(loaded.Value!).Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("test: \">= 70\"}", "test: \">= 70\"}\n      - §{porte_sur: avis, accord: unanimite, partage: a_trancher}", "CQP480", "favorables")]
    [InlineData("test: \">= 70\"}", "test: \">= 70\"}\n      - {porte_sur: resultat, test: §\"< 60\"}", "CQP439", "contredit")]
    [InlineData("test: \">= 70\"}", "test: \">= 70\"}\n      - {porte_sur: resultat, pour: [ACC], test: §\"= 50\"}", "CQP439", "rien ne peut passer les deux")]
    [InlineData("test: \">= 50\"}", "test: \">= 50\"}\n      - {porte_sur: chaque_evaluateur, evaluateur: jury, test: §\"= 40\"}", "CQP439", "ligne 13")]
    [InlineData("calcul: consensus}", "calcul: consensus}\n      - §{evaluateur: jury, calcul: consensus}", "CQP066", "compterait double")]
    [InlineData("    notes:\n      - {evaluateur: tuteur, calcul: moyenne, passe: finale}\n      - {evaluateur: jury, calcul: consensus}\n", "", "CQP060", "quelles notes")]
    [InlineData("passe: finale}", "passe: finale, coefficient: 2}", "CQP460", "ne serviraient à rien")]
    [InlineData("passe: finale}", "passe: finale, meilleures: §0}", "CQP014", "à partir de 1")]
    [InlineData("calcul: consensus}", "calcul: consensus, §meilleures: 2}", "CQP019", "« calcul: moyenne » ou « somme »")]
    [InlineData("      - {porte_sur: resultat, test: \">= 70\"}", "      - au_moins: 1\n        parmi:\n          - au_moins: §3\n            parmi:\n              - {porte_sur: resultat, test: \">= 70\"}\n              - {porte_sur: chaque_note, test: \">= 70\"}", "CQP478", "3 conditions parmi 2")]
    [InlineData("conditions: [{porte_sur: elements_valides, test: \">= 1\"}]}", "conditions: [{porte_sur: elements_valides, test: \">= 1\", §sinon: a_trancher}]}", "CQP019", "« issue: a_trancher »")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne_ponderee\n      coefficients: §{ACC: 2, VEN: -1}\n", "CQP463", "au-dessus de 0")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne_ponderee\n      coefficients: §{ACC: 0, VEN: 0}\n", "CQP463", "il n'y aurait pas de moyenne")]
    [InlineData("      resultat: moyenne\n      conditions:\n", "      resultat: moyenne_ponderee\n      coefficients: {ACC: 0, VEN: 1}\n      conditions:\n        - {porte_sur: moyenne, pour: §[ACC], test: \">= 50\"}\n", "CQP428", "chaque_element")]
    [InlineData("      resultat: moyenne\n      conditions:\n", "      conditions:\n        - {porte_sur: moyenne, pour: §[C1], test: \">= 50\"}\n", "CQP437", "ACC, VEN")]
    [InlineData("      resultat: moyenne\n      conditions:\n", "      conditions:\n        - {porte_sur: moyenne, test: §\">= 150\"}\n", "CQP045", "de 0 à 100")]
    [InlineData("porte_sur: resultat, test: \">= 70\"", "porte_sur: moyenne, test: \">= 70\"", "CQP433", "pas d'éléments plus fins")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne_ponderee\n      coefficients: §{ACC: 2}\n", "CQP461", "demande 2 poids")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne_ponderee\n      ponderation: {ACC: 50, VEN: 50}\n      coefficients: §{ACC: 2, VEN: 1}\n", "CQP462", "gardez les uns ou les autres")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne_ponderee\n      coefficients: §{ACC: 2, VEN: 1, C1: 1}\n", "CQP437", "« C1 »")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne\n      coefficients: §{ACC: 2, VEN: 1}\n", "CQP460", "ne serviraient à rien")]
    [InlineData("    pour_chaque: domaines\n", "    pour_chaque: domaines\n    coefficients: §{ACC: 50, VEN: 50}\n", "CQP432", "pèse des éléments plus fins")]
    [InlineData("calcul: consensus}", "calcul: consensus, poids: 100}", "CQP460", "ne serviraient à rien")]
    [InlineData("passe: finale}", "passe: finale, poids: 40}", "CQP460", "ne serviraient à rien")]
    [InlineData("\">= 70\"", "§\">= 170\"", "CQP045", "de 0 à 100")]
    [InlineData("\">= 50\"", "§\"> 100\"", "CQP045", "ne départage")]
    [InlineData(", passe: finale", "", "CQP441", "ne dit pas laquelle")]
    [InlineData("passe: finale", "passe: §final", "CQP479", "debut, finale, ou « derniere », ou « toutes »")]
    [InlineData("{evaluateur: jury, calcul: consensus}", "§{evaluateur: formateur, calcul: moyenne}", "CQP442", "rapport")]
    [InlineData("{evaluateur: jury, calcul: consensus}", "§{evaluateur: formateur, calcul: rapport, champ: questions, sur: questions}", "CQP434", "rapport")]
    [InlineData("{evaluateur: jury, calcul: consensus}", "{evaluateur: formateur, calcul: rapport, champ: §bones, sur: questions}", "CQP473", "« bonnes »")]
    [InlineData("{evaluateur: jury, calcul: consensus}", "{evaluateur: professionnel, calcul: moyenne}", "CQP046", "vingt (de 0 à 20)")]
    [InlineData("{evaluateur: jury, calcul: consensus}", "{evaluateur: jury, calcul: §moyenne}", "CQP187", "« calcul: consensus »")]
    [InlineData("calcul: moyenne, passe: finale}", "calcul: chacun, passe: finale, personnes: §3}", "CQP188", "« exemplaires: un_par_membre »")]
    [InlineData("test: \">= 70\"}", "test: \">= 70\"}\n      - {porte_sur: nombre, valeur: §OUI, test: \"= 0\"}", "CQP184", "notes chiffrées")]
    [InlineData("porte_sur: resultat, test: \">= 70\"", "porte_sur: §zzz, test: \">= 70\"", "CQP016", "part, avis.")]
    [InlineData("      - {evaluateur: tuteur, calcul: moyenne, passe: finale}\n      - {evaluateur: jury, calcul: consensus}", "      - {evaluateur: professionnel, calcul: moyenne}\n      - {evaluateur: formateur, calcul: rapport, champ: bonnes, sur: questions}", "CQP046", "rapport (de 0 à 100)")]
    [InlineData("    conditions:\n      - {porte", "    prealables:\n      - §{pour: [ACC], il_faut: [ACC]}\n    conditions:\n      - {porte", "CQP436", "après lui-même")]
    [InlineData("    conditions:\n      - {porte", "    prealables:\n      - §{pour: [ACC], il_faut: [VEN]}\n      - {pour: [VEN], il_faut: [ACC]}\n    conditions:\n      - {porte", "CQP436", "« ACC »")]
    [InlineData("    conditions:\n      - {porte", "    prealables:\n      - §{pour: [ACC], il_faut: [B-VEN]}\n    conditions:\n      - {porte", "CQP437", "ACC, VEN")]
    [InlineData("elements_valides, test: \"= tous\"", "elements_valides, test: §\">= 3\"", "CQP477", "plus d'éléments qu'il n'y en a (2)")]
    [InlineData("elements_valides, test: \"= tous\"", "elements_valides, pour: [ACC], test: §\">= 2\"", "CQP477", "(1)")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\"}\n        - {intitule: \"Bien\", test: §\">= 95\"}", "CQP474", "jamais donnée")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\"}\n        - {intitule: \"Bien\", test: §\"> 90\"}", "CQP474", "jamais donnée")]
    [InlineData("\">= 90\"", "§\"= tous\"", "CQP472", "écrivez un nombre")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [{porte_sur: chaque_element, pour: §[C1], test: \">= 8\"}]}", "CQP437", "ACC, VEN")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [§{porte_sur: chaque_note, test: \">= 8\"}]}", "CQP433", "pas de notes")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [§{porte_sur: nombre, valeur: OUI, test: \">= 8\"}]}", "CQP433", "pas de notes")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [§{porte_sur: avis, accord: unanimite, partage: a_trancher}]}", "CQP433", "pas de notes")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [{porte_sur: moyenne, test: §\"= tous\"}]}", "CQP472", "écrivez un nombre")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [{porte_sur: resultat, test: \">= 80\"}, {porte_sur: resultat, test: §\"< 80\"}]}", "CQP439", "rien ne peut passer les deux")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [{porte_sur: elements_valides, test: §\">= 7\"}]}", "CQP477", "qu'il n'y en a (2)")]
    [InlineData("test: \">= 90\"}", "test: \">= 90\", conditions: [{porte_sur: resultat, test: §\"<= 95\"}]}", "CQP440", "vérifiez le signe")]
    [InlineData("        - {issue: refus}", "        - {issue: refus}\n        - §{issue: a_trancher}", "CQP476", "jamais rendue")]
    [InlineData("        - {issue: refus}", "        - §{issue: totale, conditions: [{porte_sur: elements_valides, test: \">= 1\"}]}", "CQP475", "« totale »")]
    [InlineData("\">= 70\"", "§\"= tous\"", "CQP472", "un nombre d'éléments ou de réponses")]
    [InlineData("\">= 70\"", "§\"<= 70\"", "CQP440", "vérifiez le signe")]
    [InlineData("elements_valides, test: \"= tous\"", "elements_non_valides, test: §\">= 1\"", "CQP440", "vérifiez le signe")]
    [InlineData("elements_valides, test: \"= tous\"", "part_valides, test: §\">= 180\"", "CQP482", "0 à 100")]
    [InlineData("      - {porte_sur: resultat, test: \">= 70\"}", "      - au_moins: §3\n        parmi:\n          - {porte_sur: resultat, test: \">= 70\"}\n          - {porte_sur: chaque_note, test: \">= 70\"}", "CQP478", "3 conditions parmi 2")]
    [InlineData("      - {porte_sur: resultat, test: \">= 70\"}", "      - au_moins: 1\n        parmi:\n          - {porte_sur: resultat, §pour: [ACC], test: \">= 70\"}\n          - {porte_sur: chaque_note, test: \">= 70\"}", "CQP019", "parmi")]
    [InlineData("porte_sur: resultat, test: \">= 70\"", "porte_sur: elements_valides, test: \">= 1\"", "CQP433", "pas d'éléments plus fins")]
    [InlineData("    attribution:\n      resultat: moyenne\n", "    attribution:\n", "CQP465", "n'a pas de valeur")]
    [InlineData("    pour_chaque: domaines\n", "    pour_chaque: domaines\n    ponderation: §{ACC: 50, VEN: 50}\n", "CQP432", "« poids » à chaque évaluateur")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne\n      ponderation: §{ACC: 50, VEN: 50}\n", "CQP460", "ne serviraient à rien")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne_ponderee\n      ponderation: §{ACC: 50, VEN: 40}\n", "CQP464", "font 90")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne_ponderee\n      ponderation: §{ACC: 50, VEN: 50, C1: 10}\n", "CQP437", "« C1 »")]
    [InlineData("      resultat: moyenne\n", "      resultat: moyenne\n      arrondi: {pas: §0, sens: superieur}\n", "CQP435", "pas nul")]
    [InlineData("passe: finale}", "passe: finale, arrondi: {pas: §-1, sens: superieur}}", "CQP435", "pas nul")]
    [InlineData("      mentions:", "      conservation: §{duree: 3 ans, pour: [C1]}\n      mentions:", "CQP437", "« C1 »")]
    [InlineData("      mentions:", "      conservation: {duree: §3 siècles}\n      mentions:", "CQP430", "18 mois")]
    [InlineData("attendu: valide}\n", "attendu: valide}\n" + Second, "CQP064", "« r1 »")]
    public void Of_marks(string old, string change, string code, string says) => AssertFault(Sound, old, change, code, says);

    [Theory]
    [InlineData("valeur: OUI", "valeur: §OUII", "CQP443", "« OUI »")]
    [InlineData("valeur: OUI", "valeur: §SO", "CQP186", "« sans_note: {sans_objet: exclu, sans_objet_au_plus: 2} »")]
    [InlineData("valeur: OUI", "valeur: §MAITRISEE", "CQP183", "« {evaluateur: habilite, calcul: releve, champ: declaration} »")]
    [InlineData("valeur: OUI, ", "", "CQP468", "sans dire lesquelles")]
    [InlineData("{sans_objet: exclu}", "{sans_objet: exclu, manquant: §zero}", "CQP445", "n'a pas de zéro")]
    [InlineData("{evaluateur: habilite, calcul: releve, champ: critere}\n      - {evaluateur: avis, calcul: chacun, personnes: 2}\n    resultat: aucun", "§{evaluateur: habilite, calcul: moyenne, champ: critere}\n      - {evaluateur: avis, calcul: chacun, personnes: 2}", "CQP444", "n'ont pas toutes une valeur")]
    [InlineData("resultat: aucun\n", "resultat: aucun\n    declare: §declaratio\n", "CQP446", "« declaration »")]
    [InlineData("habilite, calcul: releve, champ: critere}\n      - {evaluateur: avis, calcul: chacun, personnes: 2}\n    resultat: aucun\n", "avis, calcul: chacun}\n      - §{evaluateur: habilite, calcul: releve}\n    resultat: aucun\n    declare: declaration\n", "CQP481", "« champ »")]
    [InlineData("    sans_note:", "    attribution: {conditions: [§{porte_sur: avis, accord: majorite, partage: a_trancher}]}\n    sans_note:", "CQP433", "pas de notes")]
    [InlineData("test: \"= tous\"", "§arrondi: superieur, test: \"= tous\"", "CQP019", "part_valides")]
    public void Of_answers(string old, string change, string code, string says) => AssertFault(Answers, old, change, code, says);

    [Theory]
    [InlineData("accord: majorite, partage: voix_preponderante, preponderante: president", "accord: §\"4/3\"", "CQP416", "ne dépasse pas l'unité")]
    [InlineData("accord: majorite, partage: voix_preponderante, preponderante: president", "accord: §\"0/3\"", "CQP416", "« 0/3 »")]
    [InlineData("accord: majorite, partage: voix_preponderante, preponderante: president", "accord: \"2/3\", §partage: a_trancher", "CQP019", "car elle est atteinte ou ne l'est pas")]
    [InlineData("accord: majorite", "accord: §majorité", "CQP016", "« majorite »")]
    [InlineData("quorum: 3", "quorum: §0", "CQP417", "« quorum: 3 »")]
    [InlineData("quorum: 3", "quorum: §tous", "CQP417", "un nombre de membres")]
    [InlineData("quorum: 3", "§sans_quorum: non_valide", "CQP019", "« quorum »")]
    [InlineData("accord: majorite, partage: voix_preponderante", "accord: unanimite, partage: §voix_preponderante", "CQP490", "l'unanimité n'en connaît pas")]
    [InlineData("accord: majorite, partage: voix_preponderante, preponderante: president", "accord: unanimite_des_presents, partage: §valide", "CQP490", "« partage: valide »")]
    [InlineData("- {porte_sur: avis, evaluateur: membre, accord: majorite, partage: voix_preponderante, preponderante: president", "- §{porte_sur: avis, evaluateur: membre, accord: majorite", "CQP497", "« partage: a_trancher »")]
    [InlineData("partage: voix_preponderante, preponderante: president", "partage: §voix_preponderante", "CQP491", "« preponderante: »")]
    [InlineData("partage: voix_preponderante, ", "partage: a_trancher, §", "CQP019", "« partage: voix_preponderante »")]
    [InlineData("evaluateur: membre, accord: majorite, partage: voix_preponderante, preponderante: president", "evaluateur: president, accord: majorite, partage: voix_preponderante, preponderante: §president", "CQP492", "ne départagerait personne")]
    [InlineData("evaluateur: membre, accord", "evaluateur: §avis, accord", "CQP065", "« avis »")]
    [InlineData("preponderante: president", "preponderante: §avis", "CQP065", "« avis »")]
    [InlineData("evaluateur: membre, accord", "pour: §[C1], evaluateur: membre, accord", "CQP437", "ACC, VEN")]
    [InlineData("{evaluateur: president, calcul: releve}", "{evaluateur: president, pour: [ACC], calcul: releve}", "CQP493", "ne vote pas pour « VEN »")]
    [InlineData("preponderante: president", "preponderante: §membre", "CQP495", "exemplaires: un_par_candidat")]
    [InlineData("evaluateur: membre, accord: majorite, partage: voix_preponderante, preponderante: president, quorum: 3", "evaluateur: president, accord: majorite, partage: a_trancher, quorum: §2", "CQP418", "une seule personne vote")]
    [InlineData("porte_sur: avis, evaluateur: membre, accord", "porte_sur: avis, accord", "CQP480", "ou nommez avec « evaluateur » ceux qui votent")]
    [InlineData("- {porte_sur: chaque_note, evaluateur: professionnel, test", "- §{porte_sur: chaque_note, test", "CQP419", "« evaluateur »")]
    [InlineData("{evaluateur: professionnel, calcul: moyenne}", "{evaluateur: professionnel, pour: [ACC], calcul: moyenne}", "CQP496", "« VEN »")]
    [InlineData("{evaluateur: membre, calcul: releve}", "§{evaluateur: membre, calcul: chacun}", "CQP444", "calcul: releve")]
    [InlineData("{evaluateur: membre, calcul: releve}", "{evaluateur: membre, calcul: releve, ramene_a: §vingt}", "CQP429", "n'ont pas de valeur")]
    [InlineData("{evaluateur: membre, calcul: releve}", "{evaluateur: membre, calcul: releve, §poids: 50}", "CQP019", "calcul: moyenne")]
    public void Of_votes(string old, string change, string code, string says) => AssertFault(Voted, old, change, code, says);

    /// <summary>An answer that only some items have is counted for these; among alternatives, which name no items, it may be counted for all.</summary>
    [Theory]
    [InlineData("{porte_sur: nombre, valeur: POUR, test: \">= 1\"}", true)]
    [InlineData("{porte_sur: nombre, pour: [ACC], valeur: POUR, test: \">= 1\"}", false)]
    [InlineData("{au_moins: 1, parmi: [{porte_sur: nombre, valeur: POUR, test: \">= 1\"}, {porte_sur: resultat, test: \">= 10\"}]}", false)]
    public void Answers_of_some_items(string condition, bool faulty)
    {
        var rules = Replaced(Voted, "- {porte_sur: resultat", $"- {condition}\n      - {{porte_sur: resultat");
        foreach (var voter in new[] { "membre", "president" })
        {
            rules = Replaced(rules, $"{{evaluateur: {voter}, calcul: releve}}", $"{{evaluateur: {voter}, pour: [ACC], calcul: releve}}");
        }

        var found = RulePage.Load(rules).Diagnostics.Where(d => d.Code == "CQP185").ToList();
        Assert.Equal(faulty, found.Exists(d => d.Message.Contains("« VEN »", StringComparison.Ordinal) && d.Hint!.Contains("« pour: [ACC] »", StringComparison.Ordinal)));
    }

    /// <summary>Of the same coarser item, a finer one may wait for another.</summary>
    [Fact]
    public void A_finer_item_waits_for_its_like() => Assert.DoesNotContain(
        RulePage.Load(Replaced(Detail, "      conditions:\n", "      prealables: [{pour: [UC2], il_faut: [UC1]}]\n      conditions:\n")).Diagnostics, d => d.Position?.Path == RulePage.RuleFile);

    /// <summary>Each of several persons has a form where it is given to every member, or where there are as many forms as persons.</summary>
    [Theory]
    [InlineData("membre", 5, false)]
    [InlineData("president", 1, false)]
    [InlineData("president", 2, true)]
    public void As_many_persons_as_have_a_form(string assessor, int persons, bool faulty) => Assert.Equal(faulty, RulePage.Load(
        $"regles:\n  - code: r\n    intitule: R\n    source: accord\n    effet: 2020-01-01\n    pour_chaque: domaines\n    notes: [{{evaluateur: {assessor}, calcul: chacun, personnes: {persons}}}]\n    conditions: [{{porte_sur: avis, accord: majorite, partage: a_trancher}}]\n").Diagnostics.Any(d => d.Code == "CQP188"));

    /// <summary>Votes of which each person's counts, by themselves, need no « resultat: aucun » where no value is used.</summary>
    [Theory]
    [InlineData("{porte_sur: avis, accord: majorite, partage: a_trancher}", false)]
    [InlineData("{porte_sur: resultat, test: \">= 1\"}", true)]
    public void Votes_of_each_person_need_numbers_where_their_value_is_used(string condition, bool faulty) => Assert.Equal(faulty, RulePage.Load(
        $"regles:\n  - code: r\n    intitule: R\n    source: accord\n    effet: 2020-01-01\n    pour_chaque: domaines\n    notes: [{{evaluateur: membre, calcul: chacun, personnes: 2}}]\n    conditions: [{condition}]\n").Diagnostics.Any(d => d.Code == "CQP444"));

    /// <summary>A competency with three criteria asks each assessor three times: counted as members, one person would be three.</summary>
    [Theory]
    [InlineData("quorum: 2", true)]
    [InlineData("", false)]
    public void Where_members_are_counted_each_has_one_vote(string quorum, bool faulty)
    {
        var text = Answers.Replace("accord: unanimite, partage: a_trancher", $"evaluateur: habilite, accord: unanimite, partage: a_trancher{(quorum.Length > 0 ? ", " + quorum : "")}", StringComparison.Ordinal);
        Assert.Equal(faulty, RulePage.Load(text).Diagnostics.Any(d => d.Code == "CQP494" && d.Message.Contains("« habilite » répond plusieurs fois", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("    resultat: moyenne_ponderee\n", "    notes: [{evaluateur: organisme, calcul: moyenne}]\n    resultat: moyenne_ponderee\n", "CQP431", "compter deux fois")]
    [InlineData("UC1: 40", "UC1: 30", "CQP464", "font 90")]
    [InlineData("UC1: 40, ", "", "CQP461", "demande 2 poids")]
    [InlineData("      conditions:\n        - {porte_sur: resultat, test: \">= 10\"}\n", "", "CQP466", "aucune condition")]
    [InlineData("elements_valides, test: \">= 1\"", "elements_valides, test: §\">= 3\"", "CQP477", "(2)")]
    [InlineData("elements_valides, test: \">= 1\"", "moyenne, pour: §[B-ACC], test: \">= 1\"", "CQP437", "UC1, UC2, UC3")]
    [InlineData("elements_valides, test: \">= 1\"", "moyenne, pour: [UC1], test: \">= 1\"", "CQP470", "« B-VEN »")]
    [InlineData("pour_chaque: blocs", "pour_chaque: domaines", "CQP448", "à quel élément de « domaines »")]
    [InlineData("porte_sur: elements_valides", "porte_sur: chaque_note", "CQP433", "pas de notes")]
    [InlineData("      conditions:\n        - {porte_sur: resultat", "      prealables:\n        - §{pour: [UC3], il_faut: [UC1]}\n      conditions:\n        - {porte_sur: resultat", "CQP189", "« {pour: [B-VEN], il_faut: [B-ACC]} »")]
    public void Of_detail(string old, string change, string code, string says) => AssertFault(Detail, old, change, code, says);

    [Theory]
    [InlineData("    voie: formation\n    effet: §", "    voie: vae\n    effet: ", false)]
    [InlineData("    voie: formation\n    effet: §2020-01-01", "    voie: vae\n    effet: 2020-01-01", false)]
    [InlineData("    voie: formation\n", "", true)]
    [InlineData("§2020-01-01", "2020-01-02", false)]
    [InlineData("§2020-01-01", "inconnu", false)]
    public void One_rule_set_for_a_day_and_a_route(string old, string change, bool overlaps)
    {
        var second = Second.Replace(old, change, StringComparison.Ordinal).Replace("§", "", StringComparison.Ordinal);
        Assert.Equal(overlaps, RulePage.Load(Sound + second).Diagnostics.Any(d => d.Code == "CQP064"));
    }

    [Theory]
    [InlineData("attendu: valide", "attendu: non_valide", "CQP404", "attendu « non validé », obtenu « validé »")]
    [InlineData("attendu: valide", "attendu: valide, mention: \"Bien\"", "CQP404", "mention attendue « Bien », obtenue « aucune »")]
    [InlineData("attendu: valide", "attendu: valide, issue: partielle", "CQP404", "issue attendue")]
    [InlineData("attendu: valide", "attendu: valide, resultat: 81", "CQP404", "résultat attendu 81, obtenu 80")]
    [InlineData("attendu: valide", "attendu: valide, valeurs: {ACC: 79}", "CQP404", "valeur de « ACC » attendue 79, obtenue 80")]
    [InlineData("attendu: valide", "attendu: valide, elements: {ACC: a_trancher}", "CQP404", "« ACC » attendu « à trancher », obtenu « validé »")]
    [InlineData("jury: 80}", "jury: 800}", "CQP414", "« 800 » n'est ni une note")]
    [InlineData("jury: 80}", "jury: absant}", "CQP414", "« absant » n'est ni une note")]
    [InlineData("jury: 80}", "jury: 80, formateur: 80}", "CQP414", "aucune note de « formateur »")]
    [InlineData("attendu: valide", "sauf: [{evaluateur: tuteur, notes_de: [ASF9], valeur: 80}], attendu: valide", "CQP414", "ne concerne aucune note")]
    [InlineData("attendu: valide", "sauf: [{element: C1, evaluateur: tuteur, valeur: 80}], attendu: valide", "CQP414", "ne concerne aucune note")]
    [InlineData("attendu: valide", "acquis: {ACC: 1.5}, attendu: valide", "CQP414", "nombre de mois")]
    [InlineData("attendu: valide", "acquis: {ACC: 999999999999}, attendu: valide", "CQP414", "nombre de mois")]
    [InlineData("attendu: valide", "acquis: {ACC: -3}, attendu: valide", "CQP414", "nombre de mois")]
    public void A_case_that_fails_or_tries_nothing(string old, string change, string code, string says)
    {
        var faults = RuleProof.Faults(RulePage.Load(Replaced(Sound, old, change)).Value!).ToList();
        Assert.Contains(faults, f => f.Code == code && f.Position!.Line == 25 && f.Message.Contains(says, StringComparison.Ordinal) && f.Hint!.Length > 0);
    }

    private static void AssertFault(string rules, string old, string change, string code, string says)
    {
        var marked = Replaced(rules, old, change);
        var loaded = RulePage.Load(marked.Replace("§", "", StringComparison.Ordinal));

        var found = loaded.Diagnostics.Where(d => d.Code == code).ToList();
        Assert.True(found.Count > 0, string.Join('\n', loaded.Diagnostics.Where(d => d.Position?.Path == RulePage.RuleFile)));
        var fault = found.FirstOrDefault(d => (d.Message + d.Hint).Contains(says, StringComparison.Ordinal));
        Assert.True(fault is not null, string.Join('\n', found));
        Assert.False(string.IsNullOrEmpty(fault.Hint));
        if (change.Contains('§', StringComparison.Ordinal))
        {
            var before = marked[..marked.IndexOf('§', StringComparison.Ordinal)];
            Assert.Equal($"{RulePage.RuleFile}({before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')})", fault.Position!.ToString());
        }

        NothingCrashes(loaded.Value!);
    }

    private static void NothingCrashes(Certification faulty)
    {
        Assert.NotNull(RuleProof.Faults(faulty).ToList());
        foreach (var rules in faulty.RuleSets)
        {
            Assert.NotEmpty(RuleExplanation.Of(faulty, rules));
            Assert.NotNull(ResultWords.ReasonOf(CandidateScoring.Score(faulty, rules, new CandidateCase("c", "C", []))));
        }
    }

    private static string Replaced(string text, string old, string change)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"« {old} » n'est pas dans la règle");
        return text[..at] + change + text[(at + old.Length)..];
    }
}
