using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Awards;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Findings;
using CqpKits.Tests.Scoring.Recipes.Drawing;

namespace CqpKits.Tests.Scoring.Recipes.Pictures;

/// <summary>The box of the certification, and one for each other outcome, in the order in which they are tried.</summary>
internal sealed class AwardBoxes(Certification certification, RuleSet rules)
{
    private readonly RuleNames names = new(certification);
    private readonly AwardRule award = rules.Award;

    public Box Award => new(BoxLook.Judged, [.. Rows()]);

    public IEnumerable<Box> Others => award.Tried.Select(o => new Box(BoxLook.Plain, [.. Other(o)]));

    private ConditionRows Conditions => new(certification, ConditionPlace.OfAward(certification, rules), rules.Level.Each, award.Coefficients.Count > 0, Unit);

    private IEnumerable<Row> Rows()
    {
        yield return new TextRow(award.GivesCertification ? "certification" : "tout est acquis", TextLook.Head);
        if (!award.GivesCertification)
        {
            yield return new TextRow("cette voie ne donne pas à elle seule la certification", TextLook.Small);
        }

        foreach (var row in Value().Concat(Asked()).Concat(Mentions()).Concat(award.Outcomes.Where(o => o.Kind == OutcomeKind.Full).SelectMany(Full)))
        {
            yield return row;
        }
    }

    private IEnumerable<Row> Value() => LevelBox.Together(award.Combine, award.OutOf, RuleNames.Plural(rules.Level.Each), award.Rounding).Concat(LevelBox.Weights(names, award.Weights, award.Coefficients));

    private IEnumerable<Row> Mentions() => award.Mentions.Count == 0 ? [] : award.Mentions.SelectMany(Mention).Prepend(new TextRow("mention", TextLook.Section));

    private IEnumerable<Row> Asked()
    {
        yield return new TextRow(award.GivesCertification ? "attribuée si" : "si", TextLook.Section);
        foreach (var row in award.Conditions.Count == 0 ? [new TextRow(CountWording.EveryItem(rules.Level.Each))] : award.Conditions.SelectMany(Conditions.Of))
        {
            yield return row;
        }
    }

    private IEnumerable<Row> Mention(MentionRule mention)
    {
        yield return mention.Test is { } test ? new TestRow($"« {mention.Title} »", ConditionRows.Test(test, Unit(ConditionSubject.Result))) : new TextRow($"« {mention.Title} »");
        foreach (var row in mention.Conditions.SelectMany(Conditions.Of))
        {
            yield return row with { Depth = row.Depth + 1 };
        }
    }

    private IEnumerable<Row> Full(OutcomeRule outcome) => (outcome.Title is { } title ? (Row[])[new TextRow($"s'annonce : « {title} »", TextLook.Small)] : []).Concat(After(outcome));

    private IEnumerable<Row> Other(OutcomeRule outcome) =>
    [
        new TextRow($"sinon : {outcome.Title ?? OutcomeTexts.Usual(outcome.Kind)}", TextLook.Head),
        .. outcome.Conditions.Count == 0 ? (Row[])[] : [new TextRow("si", TextLook.Section), .. outcome.Conditions.SelectMany(Conditions.Of)],
        .. After(outcome),
    ];

    private IEnumerable<Row> After(OutcomeRule outcome)
    {
        foreach (var remaining in outcome.Remaining)
        {
            yield return new TextRow($"reste à faire : {remaining}", TextLook.Small);
        }

        if (outcome.Within is { } time)
        {
            yield return new TextRow($"délai : {time.Display}", TextLook.Small);
        }

        if (outcome.Papers is { } papers)
        {
            yield return new TextRow($"remis : {(papers.Count == 0 ? "rien" : string.Join(" ; ", papers.Select(p => AwardExplanation.Paper(p with { Items = [.. p.Items.Select(names.Item)] }, rules))))}", TextLook.Small);
        }
    }

    private string Unit(ConditionSubject subject) => new RuleStatement(certification, rules).UnitOf(subject, award.Combine, award.OutOf);
}
