using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving;

/// <summary>Finds parts of a worked example that test nothing, such as misspelt codes, which would look like tests that hold.</summary>
internal static class CaseReading
{
    public static IEnumerable<Diagnostic> Faults(Certification certification, RuleSet rules, RuleCase given)
    {
        var counted = rules.Levels.SelectMany(l => l.Marks).Select(m => m.Assessor).ToHashSet();
        foreach (var assessor in given.Marks.Keys.Where(a => !counted.Contains(a)))
        {
            yield return ProvingMessages.CaseIsNotRead(rules, given, $"la règle ne prend aucune note de « {assessor} »", given.Position);
        }

        foreach (var exception in given.Exceptions.Where(e => !CaseMaking.ConcernsSomething(certification, rules, given, e)))
        {
            yield return ProvingMessages.CaseIsNotRead(rules, given, "une ligne de « sauf » ne concerne aucune note", exception.Position);
        }

        foreach (var text in Unreadable(certification, rules, given))
        {
            yield return ProvingMessages.CaseIsNotRead(rules, given, $"« {text} » n'est ni une note de l'échelle, ni une réponse, ni l'un des mots prévus", given.Position);
        }

        foreach (var what in CandidateFileReading.Faults(certification, rules, given))
        {
            yield return ProvingMessages.CaseIsNotRead(rules, given, what, given.Position);
        }
    }

    private static IEnumerable<string> Unreadable(Certification certification, RuleSet rules, RuleCase given) =>
        CaseMaking.Of(certification, rules, given).Forms.SelectMany(f => f.Answers!).Where(a => a.Status == AnswerStatus.Unreadable).Select(a => a.RawText).Distinct();
}
