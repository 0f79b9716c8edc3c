using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Explaining;

/// <summary>Explains a rule set in French, with the values around each threshold.</summary>
public static class RuleExplanation
{
    /// <summary>The lines of the explanation, one statement each; a statement is indented under the one it belongs to.</summary>
    public static IReadOnlyList<string> Of(Certification certification, RuleSet rules)
    {
        var words = new RuleWording(certification);
        return
        [
            $"{rules.Title} ({rules.Code})",
            $"  {Citation(certification, rules)}",
            $"  {InForce(rules)}",
            .. rules.Decision is { } decision ? (string[])[$"  Décision, là où le document se tait : {decision}"] : [],
            .. rules.Admission.IsEmpty ? [] : AdmissionExplanation.Of(rules.Admission).Select(l => "  " + l).Prepend(""),
            "",
            .. Level(words, rules.Level, "  "),
            .. rules.Aside.SelectMany(a => (string[])["", "  À part, sans compter dans le verdict :", .. Level(words, a, "    ")]),
            .. Options(certification),
            "",
            .. AwardExplanation.Of(words, rules).Select(l => "  " + l),
            "",
            .. MissingExplanation.Of(rules.Missing).Select(l => "  " + l),
            $"  {(Monotony.Holds(certification, rules) ? "Une note plus haute ne peut jamais nuire." : "Attention : avec cette règle, une note plus haute peut nuire.")}",
        ];
    }

    /// <summary>What a candidate chooses, below an empty line; nothing where there is no choice.</summary>
    private static IEnumerable<string> Options(Certification certification) => OptionalBlocks.Choices(certification).SelectMany((choice, i) => (string[])
    [
        .. i == 0 ? (string[])[""] : [],
        $"  Option « {choice.Key} » : chaque candidat prend un bloc de {string.Join(", ", choice.Select(b => b.Code))} ; rien des autres ne lui est demandé.",
    ]);

    private static string Citation(Certification certification, RuleSet rules)
    {
        var source = certification.Sources.FirstOrDefault(s => s.Code == rules.Source)?.Title ?? rules.Source;
        return $"Source : {source}{(rules.Passage is { } p ? $", {p}" : "")}.";
    }

    private static string InForce(RuleSet rules)
    {
        var route = rules.Route is { } r ? $" Voie : {r}." : " Toutes les voies.";
        return (rules.Effective is { } day
            ? rules.End is { } end ? $"En vigueur du {FrenchText.LongDate(day)} au {FrenchText.LongDate(end)}, dernier jour compris." : $"En vigueur à partir du {FrenchText.LongDate(day)}."
            : "Date d'effet inconnue : cette règle ne sert que si la session la nomme.") + route;
    }

    private static IEnumerable<string> Level(RuleWording words, RuleLevel level, string indent)
    {
        yield return $"{indent}Pour chaque {ResultItems.Noun(level.Each)} ({words.ItemsOf(level.Each)}) :";
        foreach (var mark in level.Marks)
        {
            yield return $"{indent}  - {words.Source(mark)} ;";
        }

        if (level.Detail is { } detail)
        {
            foreach (var line in Level(words, detail, indent + "  "))
            {
                yield return line;
            }
        }

        yield return $"{indent}  - {RuleWording.Combination(level)}.";
        foreach (var gate in level.Prerequisites)
        {
            yield return $"{indent}  - {string.Join(", ", gate.Items)} ne s'ouvre qu'une fois {string.Join(" et ", gate.Required)} validé.";
        }

        if (level.Conditions.Count > 0)
        {
            yield return $"{indent}  Validé{(ResultItems.IsFeminine(level.Each) ? "e" : "")} si toutes ces conditions sont remplies, sans compensation :";
            foreach (var line in level.Conditions.SelectMany(c => words.Condition(c, words.PlaceOf(level))))
            {
                yield return $"{indent}    {line}";
            }
        }
        else
        {
            yield return $"{indent}  Aucune condition propre : chaque {ResultItems.Noun(level.Each)} est noté{(ResultItems.IsFeminine(level.Each) ? "e" : "")}, ni validé{(ResultItems.IsFeminine(level.Each) ? "e" : "")} ni refusé{(ResultItems.IsFeminine(level.Each) ? "e" : "")}.";
        }
    }
}

/// <summary>Explains in French the effect of a mark that is not given.</summary>
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

    /// <summary>The effect in a few words: « compte comme zéro ».</summary>
    public static string Word(MissingTreatment treatment) => treatment switch
    {
        MissingTreatment.Zero => "compte comme zéro",
        MissingTreatment.Excluded => "ne compte pas",
        MissingTreatment.Fails => "l'élément n'est pas validé",
        MissingTreatment.ToSettle => "une personne tranche",
        MissingTreatment.Exempts => "ne compte pas, et un élément dont toutes les notes le sont sort du calcul",
        _ => "rien n'est décidé",
    };
}
