using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>The box of what is judged: how its marks come together, and what validates it.</summary>
internal sealed class LevelBox(Certification certification, RuleSet rules)
{
    private readonly RuleNames names = new(certification);

    public Box Of(RuleLevel level, bool isAside) => new(isAside ? BoxLook.Aside : BoxLook.Judged, [.. Rows(level, isAside)]);

    /// <summary>How values become one: « moyenne pondérée des unités », with its rounding; nothing where they are not put together.</summary>
    public static IEnumerable<Row> Together(Combination combine, decimal? whole, string what, Rounding? rounding)
    {
        if (Combined(combine, whole, what) is { Length: > 0 } text)
        {
            yield return new TextRow(text);
        }

        if (rounding is not null)
        {
            yield return new TextRow($"résultat{RuleWording.Rounded(rounding).TrimStart(',')}", TextLook.Small);
        }
    }

    private static string Combined(Combination combine, decimal? whole, string what) => combine switch
    {
        Combination.None => "",
        Combination.WeightedMean => $"moyenne pondérée des {what}",
        Combination.Sum => $"somme des {what}{RuleWording.OutOf(whole)}",
        Combination.Minimum => $"la plus basse des {what}",
        Combination.Maximum => $"la plus haute des {what}",
        _ => $"moyenne des {what}",
    };

    /// <summary>A row for each weight.</summary>
    public static IEnumerable<Row> Weights(RuleNames names, IReadOnlyDictionary<string, decimal> weights, IReadOnlyDictionary<string, decimal> coefficients) =>
        weights.Select(w => new TestRow(names.Item(w.Key), RuleNames.Percent(w.Value), IsWeight: true))
            .Concat(coefficients.Select(c => new TestRow(names.Item(c.Key), c.Value == 0 ? "ne compte pas" : RuleNames.Coefficient(c.Value), IsWeight: true)));

    private IEnumerable<Row> Rows(RuleLevel level, bool isAside)
    {
        var ending = RuleNames.Ending(level.Each);
        yield return new TextRow($"chaque {ResultItems.Noun(level.Each)}", TextLook.Head);
        yield return new TextRow(names.ItemsOf(level.Each), TextLook.Small);
        foreach (var row in Value(level).Concat(Stages(level)))
        {
            yield return row;
        }

        yield return level.Conditions.Count > 0 ? new TextRow($"validé{ending} si", TextLook.Section) : new TextRow($"noté{ending}, ni validé{ending} ni refusé{ending}", TextLook.Small);
        var conditions = new ConditionRows(certification, ConditionPlace.OfLevel(certification, level), level.Detail?.Each, level.Coefficients.Count > 0, s => new RuleStatement(certification, rules).UnitOf(s, level.Combine, level.OutOf));
        foreach (var row in level.Conditions.SelectMany(conditions.Of))
        {
            yield return row;
        }

        if (isAside)
        {
            yield return new TextRow("à part : ne compte pas dans le verdict", TextLook.Small);
        }
    }

    private IEnumerable<Row> Value(RuleLevel level)
    {
        var isOne = level.Detail is null && ResultItems.Of(certification, level.Each).All(i => level.MarksOf(i.Code).Where(m => m.GivesValue).ToList() is [] or [{ Method: not MarkMethod.EachPerson }]);
        return Together(isOne ? Combination.None : level.Combine, level.OutOf, level.Detail is { } finer ? RuleNames.Plural(finer.Each) : "notes", level.Rounding)
            .Concat(Weights(names, level.Weights, level.Coefficients));
    }

    private IEnumerable<Row> Stages(RuleLevel level) => level.Prerequisites.Count == 0 ? []
        : level.Prerequisites.Select(p => (Row)new StageRow(names.Items(p.Required), names.Items(p.Items))).Prepend(new TextRow("l'un ouvre l'autre, une fois validé", TextLook.Small));
}
