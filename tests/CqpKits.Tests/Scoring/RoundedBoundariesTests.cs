using CqpKits.Scoring.Explaining;

namespace CqpKits.Tests.Scoring;

/// <summary>Where a rule set rounds, its explanation shows the values that rounding gives: « 9,99 non » would be false of 9,99 that is rounded to 10.</summary>
public sealed class RoundedBoundariesTests
{
    private const string Start = "pour_chaque: domaines\n    notes: [{evaluateur: professionnel, calcul: moyenne";

    [Theory]
    [InlineData(Start + "}]\n    arrondi: {pas: 0.5, sens: au_plus_proche}\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]", "(une fois arrondi : 9,5 non ; 10 oui ; 10,5 oui)")]
    [InlineData(Start + "}]\n    arrondi: {pas: 0.5, sens: superieur}\n    conditions: [{porte_sur: resultat, test: \"> 10\"}]", "(une fois arrondi : 9,5 non ; 10 non ; 10,5 oui)")]
    [InlineData(Start + "}]\n    arrondi: {pas: 4, sens: inferieur}\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]", "(une fois arrondi : 8 non ; 12 oui)")]
    [InlineData(Start + ", arrondi: {pas: 1, sens: inferieur}}]\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]", "(une fois arrondi : 9 non ; 10 oui ; 11 oui)")]
    [InlineData(Start + ", arrondi: {pas: 1, sens: inferieur}}]\n    conditions: [{porte_sur: chaque_evaluateur, test: \">= 10\"}]", "(une fois arrondi : 9 non ; 10 oui ; 11 oui)")]
    [InlineData(Start + ", arrondi: {pas: 1, sens: inferieur}}]\n    conditions: [{porte_sur: chaque_note, test: \">= 10\"}]", "(9,99 non ; 10 oui ; 10,01 oui)")]
    [InlineData(
        "pour_chaque: domaines\n    notes: [{evaluateur: jury, calcul: consensus}, {evaluateur: formateur, calcul: rapport, champ: bonnes, sur: questions, arrondi: {pas: 1, sens: inferieur}}]\n    conditions: [{porte_sur: chaque_evaluateur, test: \">= 50\"}]",
        "(49,99 non ; 50 oui ; 50,01 oui ; arrondi à 1 près : 49 non ; 50 oui ; 51 oui)")]
    [InlineData(Start + "}]\n    arrondi: {pas: 1, sens: inferieur}\n    conditions: [{porte_sur: resultat, test: \">= 8\"}]\n    attribution: {conditions: [{porte_sur: chaque_element, test: \">= 10\"}]}", "(une fois arrondi : 9 non ; 10 oui ; 11 oui)")]
    [InlineData(
        Start + "}]\n    conditions: [{porte_sur: resultat, test: \">= 8\"}]\n    attribution:\n      resultat: moyenne\n      arrondi: {pas: 0.5, sens: superieur}\n      conditions: [{porte_sur: resultat, test: \">= 12\"}]\n      mentions: [{intitule: \"Bien\", test: \">= 14\"}]",
        "(une fois arrondi : 13,5 non ; 14 oui ; 14,5 oui)")]
    [InlineData(
        "pour_chaque: epreuves\n    notes: [{evaluateur: examinateur, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution: {conditions: [{porte_sur: part_valides, test: \">= 60\", arrondi: au_plus_proche}]}",
        "(1 sur 3 : non ; 2 sur 3 : oui ; 3 sur 3 : oui)")]
    [InlineData(
        "pour_chaque: epreuves\n    notes: [{evaluateur: examinateur, calcul: moyenne}]\n    conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    attribution: {conditions: [{porte_sur: part_valides, pour: [ECRIT, ORAL], test: \">= 60\", arrondi: au_plus_proche}]}",
        "(0 sur 2 : non ; 1 sur 2 : oui ; 2 sur 2 : oui)")]
    [InlineData(
        "pour_chaque: blocs\n    detail:\n      pour_chaque: unites\n      notes: [{evaluateur: organisme, calcul: moyenne}]\n      conditions: [{porte_sur: resultat, test: \">= 10\"}]\n    conditions: [{porte_sur: part_valides, test: \">= 55\", arrondi: superieur}]",
        "(par exemple 5 sur 10 : non ; 6 sur 10 : oui ; 7 sur 10 : oui)")]
    public void The_values_around_a_threshold_are_those_that_can_be(string rule, string says)
    {
        var loaded = RulePage.Load(RulePage.Head + $"    {rule}\n".ReplaceLineEndings("\n"));
        Assert.Contains(RuleExplanation.Of(loaded.Value!, loaded.Value!.RuleSets[0]), l => l.Contains(says, StringComparison.Ordinal));
    }
}
