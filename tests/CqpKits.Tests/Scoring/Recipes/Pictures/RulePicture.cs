using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>Draws a rule set from its data, from left to right: who marks, what is judged, what is awarded.</summary>
internal sealed class RulePicture
{
    private readonly SourceBox sources;
    private readonly LevelBox levels;
    private readonly List<Link> links = [];
    private readonly List<Box> first = [];
    private readonly SortedDictionary<int, List<Box>> judged = [];

    private RulePicture(Certification certification, RuleSet rules) => (sources, levels) = (new SourceBox(certification, rules), new LevelBox(certification, rules));

    /// <summary>The picture as SVG.</summary>
    public static string Draw(Certification certification, RuleSet rules) => new RulePicture(certification, rules).Place(certification, rules).Draw(rules.Title);

    private Picture Place(Certification certification, RuleSet rules)
    {
        var (award, beside) = (new AwardBoxes(certification, rules), new BesideBoxes(certification, rules));
        Box certified = award.Award;
        links.Add(new Link(Level(rules.Level, isAside: false), certified));
        foreach (var aside in rules.Aside)
        {
            Level(aside, isAside: true);
        }

        var columns = new List<Column>();
        if (beside.Admission is { } gate)
        {
            links.AddRange(first.Select(s => new Link(gate, s)));
            columns.Add(new Column(1.2, [gate]));
        }

        if (beside.Missing is { } missing)
        {
            (first.Count > 2 ? judged[1] : first).Add(missing);
        }

        columns.Add(new Column(0.95, first));
        columns.AddRange(judged.Values.Select(boxes => new Column(1.3, boxes)));
        columns.Add(new Column(1.25, [certified]));
        List<Box> others = [.. award.Others];
        if (others.Count > 0)
        {
            links.AddRange(others.Zip(others.Skip(1), (one, next) => new Link(one, next)).Prepend(new Link(certified, others[0])));
            columns.Add(new Column(1.2, others));
        }

        return new Picture { Columns = columns, Links = links, Below = [.. beside.Earlier, .. beside.Period is { } period ? (Box[])[period] : []], Foot = beside.Period is null ? RuleExplanation.Of(certification, rules)[2].Trim() : null };
    }

    /// <summary>Places a level behind its finer one or its sources; the box of the level.</summary>
    private Box Level(RuleLevel level, bool isAside)
    {
        var box = levels.Of(level, isAside);
        foreach (var mark in level.Marks)
        {
            var source = sources.Of(mark);
            first.Add(source);
            links.Add(new Link(source, box, SourceBox.Weight(mark)));
        }

        if (level.Detail is { } finer)
        {
            links.Add(new Link(Level(finer, isAside), box));
        }

        var depth = level.WithDetail.Count();
        if (!judged.TryGetValue(depth, out var column))
        {
            judged[depth] = column = [];
        }

        column.Add(box);
        return box;
    }
}
