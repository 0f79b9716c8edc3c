using System.Globalization;
using CqpKits.French;

namespace CqpKits.Kits.Starting;

/// <summary>Answers → the rule: when a certification is obtained.</summary>
internal static class StartRule
{
    /// <summary>The item of <c>regles</c>, with examples that check it.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="graded">What the grids ask a mark for.</param>
    /// <param name="people">Codes of those who evaluate.</param>
    public static string Of(StartAnswers answers, GradedItems graded, IReadOnlyList<string> people)
    {
        var isChoice = StartGrid.IsChoice(answers.Scale);
        List<string> lines =
        [
            "  - code: attribution",
            $"    intitule: \"{Title(answers, graded)}\"",
            "    source: referentiel",
            .. Effective(answers.Since),
            $"    pour_chaque: {StartGrid.LevelOf(graded)}",
            "    notes:",
            .. people.Select(p => $"      - {{ evaluateur: {p}, calcul: {(isChoice ? "releve" : "moyenne")}, champ: {StartGrid.FieldOf(answers.Scale)} }}"),
            .. isChoice ? ["    resultat: aucun"] : Array.Empty<string>(),
            "    conditions:",
            .. Conditions(answers, people).Select(c => $"      - {{ {c} }}"),
            "    cas:",
            .. Cases(answers, people),
        ];
        return string.Join("\n", lines);
    }

    private static string[] Effective(DateOnly? since) => since is { } day ? [$"    effet: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"] :
    [
        "    # Le premier jour d'application, AAAA-MM-JJ : celui de votre texte. Tant qu'il est inconnu, la règle ne sert que si la session la nomme.",
        "    effet: inconnu",
    ];

    private static string Title(StartAnswers answers, GradedItems graded)
    {
        var (fine, whole) = graded switch
        {
            GradedItems.Criteria => ("Tous les critères de toutes les compétences", "compétence"),
            GradedItems.Competencies => ("Toutes les compétences", "compétence"),
            GradedItems.KnowHow => ("Tous les savoir-faire de tous les domaines", "domaine"),
            GradedItems.Knowledge => ("Toutes les connaissances de tous les domaines", "domaine"),
            _ => ("Tous les domaines", "domaine"),
        };
        return answers.Obtained == StartAward.Threshold ? $"Chaque {whole} atteint le seuil" : fine;
    }

    private static IEnumerable<string> Conditions(StartAnswers answers, IReadOnlyList<string> people) => (answers.Obtained == StartAward.Threshold, StartGrid.IsChoice(answers.Scale)) switch
    {
        (true, true) => people.Select(p => $"porte_sur: part, valeur: {Met(answers.Scale)}, evaluateur: {p}, test: \">= {answers.Threshold}\""),
        (true, false) => [$"porte_sur: resultat, test: \">= {Mark(answers)}\""],
        (false, true) => [$"porte_sur: nombre, valeur: {Met(answers.Scale)}, test: \"= tous\""],
        (false, false) => [$"porte_sur: chaque_note, test: \">= {Mark(answers)}\""],
    };

    private static IEnumerable<string> Cases(StartAnswers answers, IReadOnlyList<string> people)
    {
        var isChoice = StartGrid.IsChoice(answers.Scale);
        return
        [
            $"      - {{ nom: \"{(isChoice ? "tout est atteint" : "tout est au seuil")}\", notes: {Marks(people, isChoice ? Met(answers.Scale) : Mark(answers))}, attendu: valide }}",
            $"      - {{ nom: \"{(isChoice ? "rien n'est atteint" : "tout est sous le seuil")}\", notes: {Marks(people, isChoice ? NotMet(answers.Scale) : "0")}, attendu: non_valide }}",
            $"      - {{ nom: \"une grille n'est pas remplie\", notes: {Marks(people, "manquant")}, attendu: non_decidable }}",
        ];
    }

    private static string Marks(IEnumerable<string> people, string mark) => $"{{ {string.Join(", ", people.Select(p => $"{p}: {(mark.Contains(',', StringComparison.Ordinal) ? $"\"{mark}\"" : mark)}"))} }}";

    private static string Met(StartScale scale) => scale == StartScale.Levels ? "ACQUIS" : "OUI";

    private static string NotMet(StartScale scale) => scale == StartScale.Levels ? "NON_ACQUIS" : "NON";

    /// <summary>The threshold on the scale of the marks: 14 for 70 % of 20.</summary>
    private static string Mark(StartAnswers answers) => FrenchText.Number(answers.Scale == StartScale.Twenty ? answers.Threshold / 5m : answers.Threshold);
}
