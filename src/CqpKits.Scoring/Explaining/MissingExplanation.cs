using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>What a mark that is not given does, in French.</summary>
internal static class MissingExplanation
{
    public static IEnumerable<string> Of(MissingPolicy policy)
    {
        if (policy == MissingPolicy.Default)
        {
            yield return "Note non renseignée, candidat absent, non évalué, sans objet : rien n'est décidé tant que le résultat en dépend.";
            yield return "Un doute de lecture et un formulaire qui n'est pas revenu laissent toujours le résultat non décidable.";
            yield break;
        }

        yield return $"Note non renseignée : {Word(policy.Missing)}. Candidat absent : {Word(policy.Absent)}. Non évalué : {Word(policy.NotEvaluated)}.";
        var limit = policy.NotApplicableAtMost is { } n
            ? FormattableString.Invariant($" ; {n} au plus par {(policy.NotApplicablePer == NotApplicableSpan.Item ? "élément" : "candidat")}, au-delà une personne tranche")
            : "";
        yield return $"Sans objet : {Word(policy.NotApplicable)}{limit}.";
        yield return "Un doute de lecture et un formulaire qui n'est pas revenu laissent toujours le résultat non décidable.";
    }

    private static string Word(MissingTreatment treatment) => treatment switch
    {
        MissingTreatment.Zero => "compte comme zéro",
        MissingTreatment.Excluded => "ne compte pas",
        MissingTreatment.Fails => "l'élément n'est pas validé",
        MissingTreatment.ToSettle => "une personne tranche",
        _ => "rien n'est décidé",
    };
}
