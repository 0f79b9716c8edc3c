using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Explaining;

/// <summary>States a rule set in the few lines that a page has room for: who gives marks, what is made of them, and what validates and awards.</summary>
public sealed class RuleStatement
{
    private readonly Certification certification;
    private readonly RuleSet rules;
    private readonly RuleWording words;

    /// <summary>The statement of a rule set.</summary>
    /// <param name="certification">Its certification.</param>
    /// <param name="rules">The rule set.</param>
    public RuleStatement(Certification certification, RuleSet rules)
    {
        (this.certification, this.rules, words) = (certification, rules, new RuleWording(certification));
    }

    /// <summary>What is validated, as a noun: « domaine ».</summary>
    public string Item => ResultItems.Noun(rules.Level.Each);

    /// <summary>The noun with its article: « un domaine », « une compétence ».</summary>
    public string AnItem => (ResultItems.IsFeminine(rules.Level.Each) ? "une " : "un ") + Item;

    /// <summary>Who gives the marks of an item, each to stand inside a sentence; empty when its value is made of a finer level.</summary>
    public IReadOnlyList<string> Assessors => [.. rules.Level.Marks.Select(m => words.Assessor(m.Assessor)).Distinct()];

    /// <summary>What is made of them: « le résultat est la moyenne de ces notes, à parts égales ».</summary>
    public string Result => RuleWording.Combination(rules.Level);

    /// <summary>What validates an item, a condition each; all are needed.</summary>
    public IReadOnlyList<string> Conditions =>
        [.. rules.Level.Conditions.Select(c => words.Statement(c, words.PlaceOf(rules.Level), s => UnitOf(s, rules.Level.Combine, rules.Level.OutOf)))];

    /// <summary>What awards the certification, or all its items where the rule set does not give it; all are needed.</summary>
    public IReadOnlyList<string> Award => rules.Award.Conditions.Count == 0
        ? [CountWording.EveryItem(rules.Level.Each)]
        : [.. rules.Award.Conditions.Select(c => words.Statement(c, words.PlaceOfAward(rules), s => UnitOf(s, rules.Award.Combine, rules.Award.OutOf)))];

    /// <summary>Unit of what a condition tests at a place where results become one value so; empty for none.</summary>
    internal string UnitOf(ConditionSubject subject, Combination combine, decimal? whole) => subject switch
    {
        ConditionSubject.Result when combine == Combination.Sum => whole is { } number ? ValueText.UnitOf(number) : "",
        ConditionSubject.Result or ConditionSubject.EachAssessor or ConditionSubject.EachKnowHow or ConditionSubject.EachMark or ConditionSubject.EachItem or ConditionSubject.MeanOfItems => SharedUnit(),
        _ => "",
    };

    /// <summary>The unit that all marks have; empty when they have none, or several.</summary>
    private string SharedUnit() => rules.Level.WithDetail.SelectMany(l => l.Marks).SelectMany(UnitsOf).Distinct().ToList() is [var only] ? only : "";

    private IEnumerable<string> UnitsOf(SourceRule mark) => mark switch
    {
        { Method: MarkMethod.Ratio } => ["%"],
        { ToScale: { } scale } => [Unit(scale)],
        { OutOf: { } whole } => [ValueText.UnitOf(whole)],
        _ => certification.Forms.Where(f => f.Assessor == mark.Assessor && f.Scope != MarkScope.Report)
            .SelectMany(f => f.Fields).Where(f => f.Nature == FieldNature.Mark && f.CountsFor is not null && (mark.Field is null || f.Id == mark.Field))
            .Select(f => f.Scale).OfType<string>().Select(Unit),
    };

    private string Unit(string scale) => certification.Scales.FirstOrDefault(s => s.Code == scale)?.Unit ?? "";
}
