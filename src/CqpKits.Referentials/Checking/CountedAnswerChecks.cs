using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of answers that conditions count: each must be one that the sources of its place can give, and one that is ever counted.</summary>
internal static class CountedAnswerChecks
{
    /// <summary>An answer that nobody can give at its place would refuse or pass every candidate.</summary>
    public static IEnumerable<Diagnostic> Unknown(CheckedCertification certification) =>
        from counted in CountedIn(certification)
        let fault = Fault(certification, counted, certification.PlaceOf(counted.Condition.Position, ConditionShapes.Answer))
        where fault is not null
        select fault;

    /// <summary>An answer « sans objet » is never among those that are counted: « sans_note » says what it does.</summary>
    public static IEnumerable<Diagnostic> NotApplicable(CheckedCertification certification) =>
        from counted in CountedIn(certification)
        let values = PlaceOf(certification, counted).SelectMany(p => p.Values).ToList()
        let same = (values.Count > 0 ? values : [.. AllValues(certification)]).Where(v => v.Code == counted.Answer).ToList()
        where same.Count > 0 && same.All(v => v.Sense == ValueSense.NotApplicable)
        select CountedAnswerMessages.NeverCounted(counted.Rules, counted.Answer, certification.PlaceOf(counted.Condition.Position, ConditionShapes.Answer));

    private static Diagnostic? Fault(CheckedCertification certification, CountedAnswer counted, SourcePosition at)
    {
        var place = PlaceOf(certification, counted).ToList();
        var values = place.Count > 0 ? place.SelectMany(p => p.Values) : AllValues(certification);
        var known = values.Select(v => v.Code).Distinct().ToList();
        if (!known.Contains(counted.Answer))
        {
            return Elsewhere(certification, counted) is { } field ? CountedAnswerMessages.OfAnotherField(counted.Rules, counted.Answer, field.Assessor, field.Id, at)
                : known.Count > 0 ? RuleMessages.UnknownAnswer(counted.Rules, counted.Answer, known, at)
                : place.Count > 0 ? CountedAnswerMessages.NoAnswers(counted.Rules, counted.Answer, at)
                : null;
        }

        var without = place.Where(p => p.Values.All(v => v.Code != counted.Answer)).Select(p => p.Item).ToList();
        return without.Count > 0 && counted.MayNameItems
            ? CountedAnswerMessages.NotOfTheseItems(counted.Rules, counted.Answer, without, [.. place.Select(p => p.Item).Except(without)], at)
            : null;
    }

    /// <summary>What can be answered for each item that the condition concerns; items that no form asks about are left out.</summary>
    private static IEnumerable<AnswersOfItem> PlaceOf(CheckedCertification certification, CountedAnswer counted) =>
        from item in ResultItems.Of(certification.Certification, counted.Level.Each)
        where counted.Condition.IsFor(item.Code)
        let fields = counted.Marks.Where(m => m.IsFor(item.Code)).SelectMany(m => certification.FieldsOf(m, item)).ToList()
        where fields.Count > 0
        select new AnswersOfItem(item, [.. ValuesOf(certification, fields)]);

    /// <summary>The field of an assessor of the condition that can have the answer and that no source of the place takes, or null.</summary>
    private static (string Assessor, string Id)? Elsewhere(CheckedCertification certification, CountedAnswer counted) =>
        (from assessor in counted.Marks.Select(m => m.Assessor).Distinct()
         from field in certification.CountedFieldsOf(assessor)
         where ValuesOf(certification, [field]).Any(v => v.Code == counted.Answer)
         where counted.Marks.All(m => m.Assessor != assessor || (m.Field is not null && m.Field != field.Id))
         select ((string, string)?)(assessor, field.Id)).FirstOrDefault();

    private static IEnumerable<ScaleValue> ValuesOf(CheckedCertification certification, IEnumerable<FieldDeclaration> fields) =>
        fields.Select(f => f.Scale).Distinct().SelectMany(code => certification.Certification.Scales.Where(s => s.Code == code)).SelectMany(s => s.Values);

    private static IEnumerable<ScaleValue> AllValues(CheckedCertification certification) => certification.Certification.Scales.SelectMany(s => s.Values);

    private static IEnumerable<CountedAnswer> CountedIn(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is null
        from condition in level.Conditions
        from inner in condition.WithAlternatives.OfType<ThresholdCondition>()
        where inner.Subject is ConditionSubject.AnswerCount or ConditionSubject.AnswerShare && inner.Answer is not null
        select new CountedAnswer(rules, level, inner) { MayNameItems = inner == condition };

    /// <summary>A condition that counts an answer. Under « parmi » it cannot name items.</summary>
    private sealed record CountedAnswer(RuleSet Rules, RuleLevel Level, ThresholdCondition Condition)
    {
        public required bool MayNameItems { get; init; }

        public string Answer => Condition.Answer!;

        public IEnumerable<SourceRule> Marks => Level.Marks.Where(m => Condition.Assessor is null || m.Assessor == Condition.Assessor);
    }

    private sealed record AnswersOfItem(ResultItem Item, IReadOnlyList<ScaleValue> Values);
}
