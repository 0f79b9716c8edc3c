using CqpKits.French;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Explains in French what a candidate needs before any mark counts.</summary>
internal static class AdmissionExplanation
{
    public static IEnumerable<string> Of(AdmissionRule admission)
    {
        yield return "Pour être admis à l'évaluation, il faut :";
        foreach (var condition in admission.Conditions)
        {
            yield return $"  - {condition.Label}{(condition.Evidence is { } paper ? $" (pièce : {paper})" : "")} ;";
        }

        if (admission.AttemptsAtMost is { } limit)
        {
            yield return $"  - ne pas s'être présenté plus de {FrenchText.Number(limit)} fois{(admission.Within is { } time ? $" en {time.Display}" : "")}, cette fois comprise ;";
        }

        if (admission.Wait is { } wait)
        {
            yield return $"  - avoir attendu {wait.Display} depuis la présentation précédente ;";
        }

        yield return "  Sinon le candidat est « non admissible » : rien n'est jugé, et ce n'est pas un échec.";
    }
}
