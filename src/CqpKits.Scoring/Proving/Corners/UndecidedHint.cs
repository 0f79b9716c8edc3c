using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Advises in French what to write in a rule set that leaves a filled candidate undecided: only what would decide it.</summary>
internal static class UndecidedHint
{
    /// <summary>The advice, a sentence.</summary>
    public static string Of(RuleSet rules, Undecided what) =>
        what.Instead.Contains(Undecided.Kept) ? "dites dans la règle ce que vaut un élément acquis (« garde: note » garde sa note), ou n'y demandez pas sa valeur."
        : what.Instead.FirstOrDefault(w => w != $"{AnswerStatus.NotApplicable}") is { } word ? OfWord(word)
        : what.Instead.Count > 0 ? OfNotApplicable(rules.Missing.NotApplicable, what.IsOfOneSource)
        : "dites dans la règle ce qu'il advient alors, ou revoyez les formulaires de ses évaluateurs.";

    private static string OfWord(string word) =>
        $"dites dans la règle ce qu'il advient alors : par « sans_note », « {KeyOf(word)}: a_trancher » le confie à une personne et « {KeyOf(word)}: non_valide » ne valide pas l'élément.";

    private static string OfNotApplicable(MissingTreatment now, bool isOfOneSource) => (now, isOfOneSource) switch
    {
        (_, true) => "dites dans la règle ce qu'il advient alors : par « sans_note », « sans_objet: a_trancher » le confie à une personne ; « dispense » n'y suffit pas, car il ne sort du calcul qu'un élément dont toutes les notes sont « sans objet ».",
        (MissingTreatment.Exempts, _) => "dites dans la règle ce qu'il advient alors : par « sans_note », « sans_objet: a_trancher » le confie à une personne.",
        _ => "dites dans la règle ce qu'il advient alors : par « sans_note », « sans_objet: dispense » sort du calcul un élément dont toutes les notes sont « sans objet », et « sans_objet: a_trancher » le confie à une personne.",
    };

    private static string KeyOf(string word) => word == $"{AnswerStatus.Absent}" ? "absent" : word == $"{AnswerStatus.Missing}" ? "manquant" : "non_evalue";
}
