using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Explaining;

/// <summary>Words the parts of a rule set in French.</summary>
internal sealed class RuleWording(Certification certification)
{
    public string ItemsOf(ResultLevel level) => string.Join(", ", ResultItems.Of(certification, level).Select(i => i.Code));

    public ConditionPlace PlaceOf(RuleLevel level) => ConditionPlace.OfLevel(certification, level);

    public ConditionPlace PlaceOfAward(RuleSet rules) => ConditionPlace.OfAward(certification, rules);

    public string Assessor(string code) => FrenchLabels.Lower(certification.Assessors.FirstOrDefault(a => a.Code == code)?.Label ?? code);

    public string Source(SourceRule mark)
    {
        var which = (mark.Field is { } field && mark.Method != MarkMethod.Ratio ? $" « {field} »" : "") + mark.Pass switch
        {
            null => "",
            SourceRule.LatestPass => " de la dernière passe commencée",
            SourceRule.AllPasses => " de toutes ses passes",
            var pass => $" de la passe « {pass} »",
        };
        var weight = mark.Weight is { } w ? $", qui compte pour {FrenchText.Number(w)} %" : mark.Coefficient is { } c ? $", coefficient {FrenchText.Number(c)}" : "";
        var scale = mark.ToScale is { } s ? $", ramenée à l'échelle « {s} »" : "";
        var items = mark.Items.Count == 0 ? "" : $" (seulement {string.Join(", ", mark.Items)})";
        var bonus = mark.BonusAbove is { } above ? $", bonus : seuls ses points au-delà de {FrenchText.Number(above)} s'ajoutent" : "";
        return $"{Assessor(mark.Assessor)}{items} : {Method(mark, which)}{scale}{Rounded(mark.Rounding)}{bonus}{weight}";
    }

    public static string Combination(RuleLevel level)
    {
        var what = level.Detail is null ? "de ces notes" : "de ces résultats";
        var text = level.Combine switch
        {
            not Referentials.Model.Rules.Combination.None when level.Detail is null && level.Marks.Where(m => m.GivesValue).ToList() is [{ Method: not MarkMethod.EachPerson }] => "le résultat est cette note",
            Referentials.Model.Rules.Combination.None => "aucune valeur n'est calculée, seules les conditions comptent",
            Referentials.Model.Rules.Combination.WeightedMean => $"le résultat est la moyenne pondérée {what}{Weights(level.Weights, level.Coefficients)}",
            Referentials.Model.Rules.Combination.Sum => $"le résultat est la somme {what}{OutOf(level.OutOf)}",
            Referentials.Model.Rules.Combination.Minimum => $"le résultat est la plus basse {what}",
            Referentials.Model.Rules.Combination.Maximum => $"le résultat est la plus haute {what}",
            _ => $"le résultat est la moyenne {what}, à parts égales",
        };
        return text + Rounded(level.Rounding);
    }

    public static string Weights(IReadOnlyDictionary<string, decimal> weights, IReadOnlyDictionary<string, decimal> coefficients)
    {
        var told = weights.Select(w => $"{w.Key} {FrenchText.Number(w.Value)} %").Concat(coefficients.Select(c => $"{c.Key} coefficient {FrenchText.Number(c.Value)}{(c.Value == 0 ? " : ne compte pas" : "")}")).ToList();
        return told.Count == 0 ? "" : $" ({string.Join(", ", told)})";
    }

    public static string Rounded(Rounding? rounding) => rounding is null ? "" : $", arrondi{Way(rounding.Way)} à {FrenchText.Number(rounding.Step)} près";

    /// <summary>The lines of a condition; alternatives are indented under their heading.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="place">Where it stands.</param>
    public IEnumerable<string> Condition(Condition condition, ConditionPlace place) => condition switch
    {
        ThresholdCondition c => [$"- {Threshold(c, place.Items)} ({Boundaries.Of(c, place)}) ;"],
        OpinionCondition c => [$"- {VoteExplanation.Of(c, Assessor)} ;"],
        AlternativeCondition c => [FormattableString.Invariant($"- au moins {c.AtLeast} de ces conditions :"), .. c.Among.SelectMany(a => Condition(a, place)).Select(l => "  " + l)],
        _ => throw new ArgumentException($"no words for {condition.GetType().Name}", nameof(condition)),
    };

    /// <summary>A condition in one line, without the values around its threshold: « le résultat dépasse strictement 70 % ».</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="unitOf">Unit of what a condition tests; empty for none.</param>
    public string Statement(Condition condition, ConditionPlace place, Func<ConditionSubject, string> unitOf) => condition switch
    {
        ThresholdCondition c => Threshold(c, place.Items, unitOf(c.Subject)),
        OpinionCondition c => VoteExplanation.Of(c, Assessor),
        AlternativeCondition c => FormattableString.Invariant($"au moins {c.AtLeast} de ces conditions : {string.Join(" ; ", c.Among.Select(a => Statement(a, place, unitOf)))}"),
        _ => throw new ArgumentException($"no words for {condition.GetType().Name}", nameof(condition)),
    };

    private string Threshold(ThresholdCondition c, int? among, string unit = "")
    {
        var whose = c.Assessor is { } a ? $" ({Assessor(a)})" : "";
        var where = c.Items.Count == 0 ? "" : $" (seulement {string.Join(", ", c.Items)})";
        var subject = c.Subject switch
        {
            ConditionSubject.Result => "le résultat",
            ConditionSubject.EachAssessor => c.Assessor is null ? "la note de chaque évaluateur" : $"la note{whose}",
            ConditionSubject.EachKnowHow => $"chaque savoir-faire noté{whose}",
            ConditionSubject.EachMark => $"chaque note{whose}",
            ConditionSubject.EachItem => "la valeur de chaque élément",
            ConditionSubject.MeanOfItems => "la moyenne des éléments",
            ConditionSubject.SumOfItems => "la somme des éléments",
            ConditionSubject.ValidatedCount => "le nombre d'éléments validés",
            ConditionSubject.FailedCount => "le nombre d'éléments non validés",
            ConditionSubject.ValidatedShare => "la part d'éléments validés, en %,",
            ConditionSubject.AnswerCount => $"le nombre de réponses « {c.Answer} »{whose}",
            _ => $"la part de réponses « {c.Answer} »{whose}, en %,",
        };
        var needed = among is { } all && c.Items.Count == 0 && c.NeededOf(all) is { } count ? FormattableString.Invariant($" : {count:0} sur {all} ici") : "";
        var rounding = c.CountRounding is { } way ? $", le nombre demandé étant arrondi{Way(way)}{needed}" : "";
        var otherwise = c.Otherwise == SplitOutcome.ToSettle ? ", sinon une personne tranche" : "";
        return $"{subject}{where} {ThresholdWording.Verb(c.Test, unit)}{rounding}{otherwise}";
    }

    private static string Method(SourceRule mark, string which) => mark.Method switch
    {
        MarkMethod.Mean => $"moyenne de {Marks(mark)}{which}",
        MarkMethod.Sum => $"somme de {Marks(mark)}{which}{OutOf(mark.OutOf)}",
        MarkMethod.Minimum => $"la plus basse de ses notes{which}",
        MarkMethod.Maximum => $"la plus haute de ses notes{which}",
        MarkMethod.Ratio => $"« {mark.Field} » sur « {mark.Over} », en %{which}",
        MarkMethod.EachPerson => $"chaque personne compte séparément{EachPerson(mark)}{which}{(mark.Persons is { } n ? FormattableString.Invariant($" ; {n} doivent se prononcer") : "")}",
        MarkMethod.Consensus => "la valeur sur laquelle les membres se sont accordés ; la moyenne de chacun est montrée et ne compte pas",
        _ => $"ses réponses{which}, une à une",
    };

    private static string EachPerson(SourceRule mark) => mark.PersonMethod switch
    {
        MarkMethod.Sum => $", par la somme de ses notes{OutOf(mark.OutOf)}",
        MarkMethod.Minimum => ", par la plus basse de ses notes",
        MarkMethod.Maximum => ", par la plus haute de ses notes",
        _ => "",
    };

    /// <summary>« , sur 30 » for a sum of which this is said; else nothing.</summary>
    public static string OutOf(decimal? whole) => whole is { } number ? $", sur {FrenchText.Number(number)}" : "";

    private static string Marks(SourceRule mark) => mark.Best is { } best ? FormattableString.Invariant($"ses {best} meilleures notes") : "ses notes";

    private static string Way(RoundingWay way) => way switch
    {
        RoundingWay.Up => " vers le haut",
        RoundingWay.Down => " vers le bas",
        _ => " au plus proche",
    };
}
