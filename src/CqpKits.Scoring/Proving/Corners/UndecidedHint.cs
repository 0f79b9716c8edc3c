using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Advises in French what to write in a rule set that leaves a filled candidate undecided: only what would decide it.</summary>
internal static class UndecidedHint
{
    private const string Say = "dites dans la règle ce qu'il advient alors";

    /// <summary>The advice, a sentence.</summary>
    public static string Of(RuleSet rules, Undecided what) =>
        what.Instead.Contains(Undecided.Kept) ? "dites dans la règle ce que vaut un élément acquis (« garde: note » garde sa note), ou n'y demandez pas sa valeur."
        : what.Instead.FirstOrDefault(w => w != $"{AnswerStatus.NotApplicable}") is { } word ? OfWord(rules.Missing, word, what)
        : what.Instead.Count > 0 ? OfNotApplicable(rules.Missing.NotApplicable, what)
        : $"{Say}, ou revoyez les formulaires de ses évaluateurs.";

    private static string OfWord(MissingPolicy policy, string word, Undecided what)
    {
        var (key, now) = word == $"{AnswerStatus.Absent}" ? ("absent", policy.Absent) : ("non_evalue", policy.NotEvaluated);
        return IsOfValue(what, now)
            ? $"la règle demande une valeur qui n'est alors pas connue : par « sans_note », « {key}: zero » en donne une ; ou ne demandez pas cette valeur."
            : $"{Say} : par « sans_note », « {key}: a_trancher » le confie à une personne et « {key}: non_valide » ne valide pas l'élément.";
    }

    private static string OfNotApplicable(MissingTreatment now, Undecided what) =>
        now is MissingTreatment.ToSettle or MissingTreatment.Fails ? "la règle demande une valeur qui n'est alors pas connue : ne la demandez pas, ou n'offrez pas « sans objet »."
        : now == MissingTreatment.Exempts ? $"{Say} : par « sans_note », « sans_objet: a_trancher » le confie à une personne."
        : what.IsOfOneSource ? $"{Say} : par « sans_note », « sans_objet: dispense » fait l'élément sur les notes des autres évaluateurs, et « sans_objet: a_trancher » le confie à une personne."
        : $"{Say} : par « sans_note », « sans_objet: dispense » sort du calcul un élément dont toutes les notes sont « sans objet », et « sans_objet: a_trancher » le confie à une personne.";

    /// <summary>True when the items are decided, by their word, and only a value that the certification needs is not known.</summary>
    private static bool IsOfValue(Undecided what, MissingTreatment now) => what.Node.Length == 0 || now is MissingTreatment.ToSettle or MissingTreatment.Fails;
}
