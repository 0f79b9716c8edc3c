using CqpKits.French;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>The rows of conditions, each with its sign and its threshold.</summary>
/// <param name="certification">The certification.</param>
/// <param name="place">Where the conditions stand.</param>
/// <param name="finer">What they count and compare items of; null where there are only marks.</param>
/// <param name="hasCoefficients">Whether their values are multiplied by coefficients.</param>
/// <param name="unitOf">Unit of what a condition tests; empty for none.</param>
internal sealed class ConditionRows(Certification certification, ConditionPlace place, ResultLevel? finer, bool hasCoefficients, Func<ConditionSubject, string> unitOf)
{
    private readonly RuleNames names = new(certification);

    public IEnumerable<Row> Of(Condition condition) => condition switch
    {
        ThresholdCondition c => [new TestRow(Subject(c), Test(c)), .. Beside(c).Select(t => new TextRow(t, TextLook.Small))],
        OpinionCondition c => new VoteRows(names).Of(c),
        AlternativeCondition c => [new TextRow($"au moins {FrenchText.Number(c.AtLeast)} de ces conditions :"), .. c.Among.SelectMany(Of).Select(r => r with { Depth = r.Depth + 1 })],
        _ => throw new ArgumentException($"no rows for {condition.GetType().Name}", nameof(condition)),
    };

    /// <summary>The sign: « ≥ ».</summary>
    public static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.GreaterThan => ">",
        Comparison.AtLeast => "≥",
        Comparison.LessThan => "<",
        Comparison.AtMost => "≤",
        _ => "=",
    };

    /// <summary>A test of a value: « ≥ 50 % ».</summary>
    public static string Test(ThresholdTest test, string unit, string all = "tous") =>
        test.Threshold is { } number ? $"{Sign(test.Comparison)} {ValueText.WithUnit(number, unit)}"
        : test.Comparison is Comparison.Equal or Comparison.AtLeast ? all
        : $"{Sign(test.Comparison)} {all}";

    private string Test(ThresholdCondition c) => Test(c.Test, c.Subject is ConditionSubject.ValidatedShare or ConditionSubject.AnswerShare ? "%" : unitOf(c.Subject), All(c));

    private string All(ThresholdCondition c) => c.Subject == ConditionSubject.AnswerCount || (finer is { } level && ResultItems.IsFeminine(level)) ? "toutes" : "tous";

    private string Subject(ThresholdCondition c)
    {
        var whose = c.Assessor is { } a ? $" ({FrenchLabels.Lower(names.Assessor(a))})" : "";
        return c.Subject switch
        {
            ConditionSubject.EachAssessor => c.Assessor is null ? $"chaque évaluateur{For(c)}" : $"note{whose}{For(c)}",
            ConditionSubject.EachKnowHow => $"chaque savoir-faire{whose}{For(c)}",
            ConditionSubject.EachMark => $"chaque note{whose}{For(c)}",
            ConditionSubject.EachItem => finer is { } level ? names.Which(c.Items, level) : $"chaque élément{For(c)}",
            ConditionSubject.MeanOfItems => $"moyenne{OfItems(c)}",
            ConditionSubject.SumOfItems => $"somme{OfItems(c)}",
            ConditionSubject.ValidatedCount => Counted(c, "validé"),
            ConditionSubject.FailedCount => Counted(c, "non validé"),
            ConditionSubject.ValidatedShare => $"part des {Counted(c, "validé")}",
            ConditionSubject.AnswerCount => $"réponses « {c.Answer} »{whose}{For(c)}",
            ConditionSubject.AnswerShare => $"part de « {c.Answer} »{whose}{For(c)}",
            _ => c.Items.Count == 0 ? "résultat" : $"résultat{For(c)}",
        };
    }

    private string For(ThresholdCondition c) => c.Items.Count == 0 ? "" : $" : {names.Items(c.Items)}";

    private string OfItems(ThresholdCondition c) => c.Items.Count > 0 ? For(c) : finer is { } level ? $" des {RuleNames.Plural(level)}" : "";

    private string Counted(ThresholdCondition c, string how)
    {
        var ending = finer is { } level ? RuleNames.Ending(level) : "";
        return $"{(finer is { } each ? RuleNames.Plural(each) : "éléments")} {how}{ending}s{For(c)}";
    }

    private IEnumerable<string> Beside(ThresholdCondition c)
    {
        if (c.CountRounding is { } way)
        {
            var needed = place.Items is { } all && c.Items.Count == 0 ? $" : {FrenchText.Number(c.NeededOf(all)!.Value)} sur {FrenchText.Number(all)}" : "";
            yield return $"nombre arrondi {RuleWordsOf(way)}{needed}";
        }

        if (c.OfSeveralItems && hasCoefficients)
        {
            yield return "chaque valeur fois son coefficient";
        }

        if (c.Otherwise == SplitOutcome.ToSettle)
        {
            yield return "sinon une personne tranche";
        }
    }

    private static string RuleWordsOf(RoundingWay way) => way switch { RoundingWay.Up => "vers le haut", RoundingWay.Down => "vers le bas", _ => "au plus proche" };
}
