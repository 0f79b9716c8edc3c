using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Proving;

namespace CqpKits.Tests.Scoring;

/// <summary>Rules that no source of ours states and that a branch may well write: each loads without a fault, gives what its cases say, and reads in French.</summary>
public sealed class InventedRuleTests
{
    /// <summary>What judges, as YAML under a rule; its cases; a piece of its explanation.</summary>
    public static TheoryData<string, string, string> Rules => new()
    {
        {
            """
                pour_chaque: competences
                notes: [{evaluateur: observateur, calcul: moyenne}]
                conditions:
                  - {porte_sur: nombre, valeur: N0, test: "= 0"}
                  - {porte_sur: nombre, valeur: N1, test: "<= 1"}
            """,
            """
                  - {nom: "acquis partout", notes: {observateur: N2}, attendu: valide}
                  - {nom: "un seul niveau 1", notes: {observateur: N3}, sauf: [{evaluateur: observateur, notes_de: [C1.1], valeur: N1}], attendu: valide}
                  - {nom: "deux", notes: {observateur: N3}, sauf: [{evaluateur: observateur, notes_de: [C1.1, C1.2], valeur: N1}], elements: {C1: non_valide, C2: valide}, attendu: non_valide}
                  - {nom: "un niveau 0", notes: {observateur: N3}, sauf: [{evaluateur: observateur, notes_de: [C2.1], valeur: N0}], elements: {C1: valide, C2: non_valide}, attendu: non_valide}
                  - {nom: "un niveau 1, un qui manque", notes: {observateur: N3}, sauf: [{evaluateur: observateur, notes_de: [C1.1], valeur: N1}, {evaluateur: observateur, notes_de: [C1.2], valeur: manquant}], attendu: non_decidable}
            """,
            "le nombre de réponses « N1 » ne dépasse pas 1"
        },
        {
            """
                pour_chaque: epreuves
                notes: [{evaluateur: examinateur, calcul: moyenne}]
                conditions: [{porte_sur: resultat, test: ">= 50"}]
                attribution:
                  conditions: [{porte_sur: elements_valides, pour: [ECRIT, ORAL], test: "= tous"}]
            """,
            """
                  - {nom: "l'épreuve facultative manque", notes: {examinateur: 50}, sauf: [{element: GESTE, evaluateur: examinateur, valeur: manquant}], elements: {GESTE: non_decidable}, attendu: valide}
                  - {nom: "elle est ratée", notes: {examinateur: 50}, sauf: [{element: GESTE, evaluateur: examinateur, valeur: 0}], elements: {GESTE: non_valide}, attendu: valide}
                  - {nom: "elle ne compense rien", notes: {examinateur: 100}, sauf: [{element: ORAL, evaluateur: examinateur, valeur: "49,99"}], attendu: non_valide}
            """,
            "le nombre d'éléments validés (seulement ECRIT, ORAL)"
        },
        {
            """
                pour_chaque: domaines
                notes: [{evaluateur: professionnel, calcul: chacun, personnes: 2}]
                conditions:
                  - {porte_sur: resultat, test: ">= 10"}
                  - {porte_sur: chaque_evaluateur, test: ">= 6"}
                attribution:
                  resultat: moyenne
                  mentions: [{intitule: "Bien", test: ">= 14"}]
            """,
            """
                  - {nom: "deux évaluateurs", notes: {professionnel: [14, 14]}, attendu: valide, mention: "Bien"}
                  - {nom: "trois : tous comptent", notes: {professionnel: [12, 12, 6]}, valeurs: {ACC: 10}, attendu: valide}
                  - {nom: "un seul", notes: {professionnel: [20]}, attendu: non_decidable}
                  - {nom: "20 et 5,99", notes: {professionnel: [20, "5,99"]}, attendu: non_valide}
            """,
            "2 doivent se prononcer"
        },
        {
            """
                pour_chaque: competences
                notes:
                  - {evaluateur: avis, calcul: chacun, personnes: 3}
                resultat: aucun
                conditions:
                  - {porte_sur: avis, accord: majorite, partage: non_valide}
                attribution:
                  conditions: [{porte_sur: part_valides, test: ">= 50", arrondi: superieur}]
            """,
            """
                  - {nom: "deux contre un", notes: {avis: [OUI, NON, OUI]}, attendu: valide}
                  - {nom: "un contre deux pour une compétence sur deux", notes: {avis: [OUI, OUI, OUI]}, sauf: [{element: C1, evaluateur: avis, valeur: [OUI, NON, NON]}], elements: {C1: non_valide, C2: valide}, attendu: valide}
            """,
            "vers le haut : 1 sur 2 ici"
        },
        {
            """
                pour_chaque: blocs
                detail:
                  pour_chaque: unites
                  notes: [{evaluateur: organisme, calcul: moyenne}]
                  conditions: [{porte_sur: resultat, test: ">= 8", sinon: a_trancher}]
                resultat: moyenne_ponderee
                coefficients: {UC1: 1, UC2: 2, UC3: 1}
                conditions:
                  - {porte_sur: resultat, test: ">= 10"}
                  - {porte_sur: elements_valides, test: "= tous"}
            """,
            """
                  - {nom: "6 et 12 : 10, mais l'unité à 6 se discute", notes: {organisme: 12}, sauf: [{element: UC1, evaluateur: organisme, valeur: 6}], valeurs: {B-ACC: 10}, elements: {UC1: a_trancher, B-ACC: a_trancher, B-VEN: valide}, attendu: a_trancher}
                  - {nom: "8 et 11 : 10", notes: {organisme: 11}, sauf: [{element: UC1, evaluateur: organisme, valeur: 8}], valeurs: {B-ACC: 10}, attendu: valide}
                  - {nom: "8 et 10,99", notes: {organisme: "10,99"}, sauf: [{element: UC1, evaluateur: organisme, valeur: 8}], attendu: non_valide}
            """,
            "UC2 coefficient 2"
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void It_can_be_written(string level, string cases, string says)
    {
        var loaded = RulePage.Load(RulePage.Head + $"{level}\n    cas:\n{cases}\n");
        Assert.Equal([], loaded.Diagnostics.Where(d => d.Position?.Path == RulePage.RuleFile && d.Code is not ("CQP061" or "CQP062")).Select(d => d.ToString()));
        Assert.Equal([], RuleProof.Faults(loaded.Value!).Select(d => d.ToString()));
        Assert.Contains(says, string.Join('\n', RuleExplanation.Of(loaded.Value!, loaded.Value!.RuleSets[0])), StringComparison.Ordinal);
    }
}
