using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of rules over answers: answers that vote, that have a number, or that declare the result.</summary>
internal static class AnswerChecks
{
    private static readonly MarkMethod[] OfNumbers = [MarkMethod.Mean, MarkMethod.Sum, MarkMethod.Minimum, MarkMethod.Maximum, MarkMethod.Consensus];

    /// <summary>
    /// A mean, sum, minimum, maximum or consensus needs a number for every answer of the scale, except those that are « sans objet »; so does the mark
    /// of each person, where a value made of them is used.
    /// </summary>
    public static IEnumerable<Diagnostic> WithoutNumber(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Combine != Combination.None
        from mark in level.Marks
        where OfNumbers.Contains(mark.Method) || (mark.Method == MarkMethod.EachPerson && IsValueUsed(rules, level))
        let scale = ScalesOf([mark], level.Each, certification).FirstOrDefault(s => s.Values.Any(v => v.Number is null && v.Sense != ValueSense.NotApplicable))
        where scale is not null
        select RuleMessages.AnswersWithoutNumber(rules, scale, mark.Position);

    /// <summary>« ramene_a » needs answers with numbers.</summary>
    public static IEnumerable<Diagnostic> NothingToConvert(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from mark in level.Marks
        where mark.ToScale is not null
        let scales = ScalesOf([mark], level.Each, certification)
        where scales.Count > 0 && scales.All(s => s.Values.Count > 0 && s.Values.All(v => v.Number is null))
        select VoteMessages.NothingToConvert(rules, scales[0], certification.PlaceOf(mark.Position, SourceShapes.ToScale));

    private static bool IsValueUsed(RuleSet rules, RuleLevel level) =>
        (level == rules.Level && (rules.Award.NeedsValues || rules.Award.AllConditions.OfType<ThresholdCondition>().Any(c => c.OfSeveralItems || c.Subject == ConditionSubject.EachItem))) || rules.Levels.Any(l => l.Detail == level)
        || level.Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>().Any(c => c.Subject is ConditionSubject.Result or ConditionSubject.EachAssessor);

    /// <summary>A test of each single mark needs a number for every answer of the scale, except those that are « sans objet ».</summary>
    public static IEnumerable<Diagnostic> AmongMarks(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<ThresholdCondition>()
        where condition.Subject is ConditionSubject.EachMark or ConditionSubject.EachKnowHow
        let marks = level.Marks.Where(m => m.Method != MarkMethod.Ratio && (condition.Assessor is null || m.Assessor == condition.Assessor))
        let scale = ScalesOf(marks, level.Each, certification).FirstOrDefault(s => s.Values.Any(v => v.Number is null && v.Sense != ValueSense.NotApplicable))
        where scale is not null
        select VoteMessages.AnswersAmongMarks(rules, scale, condition.Position);

    /// <summary>A rule over opinions needs a « sens » for every answer of the scale.</summary>
    public static IEnumerable<Diagnostic> WithoutSense(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        from condition in level.Conditions.SelectMany(c => c.WithAlternatives).OfType<OpinionCondition>()
        let scale = ScalesOf(level.Marks.Where(m => condition.Counts(m.Assessor)), level.Each, certification).FirstOrDefault(s => s.Values.Count == 0 || s.Values.Any(v => v.Sense is null))
        where scale is not null
        select RuleMessages.OpinionsWithoutSense(rules, scale, condition.Position);

    /// <summary>
    /// A declared result (« declare ») is compared with the computed one: some form must ask for it, and no source of the level may count it.
    /// </summary>
    public static IEnumerable<Diagnostic> Declared(CheckedCertification certification)
    {
        var asked = certification.Certification.Assessors.SelectMany(a => certification.CountedFieldsOf(a.Code)).Where(f => f.Nature == FieldNature.Choice).Select(f => f.Id).Distinct().ToList();
        foreach (var (rules, level) in certification.Certification.RuleSets.SelectMany(r => r.Levels.Select(l => (r, l))).Where(l => l.l.Declared is not null))
        {
            if (!asked.Contains(level.Declared!))
            {
                yield return RuleMessages.UnknownDeclaration(rules, level.Declared!, asked, certification.PlaceOf(level.Position, RuleShapes.Level.Declared));
            }

            foreach (var mark in level.Marks.Where(m => certification.FieldsOf(m, level.Each).Any(f => f.Id == level.Declared)))
            {
                yield return RuleMessages.DeclarationIsCounted(rules, level.Declared!, mark.Position);
            }
        }
    }

    /// <summary>A rule that counts answers cannot treat a missing one as zero: zero is not an answer.</summary>
    public static IEnumerable<Diagnostic> Zero(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            var at = certification.PlaceOf(rules.Position, RuleShapes.Missing);
            var policy = rules.Missing;
            var counts = rules.AllConditions.Any(c => c is OpinionCondition or ThresholdCondition { Subject: ConditionSubject.AnswerCount or ConditionSubject.AnswerShare });
            (MissingTreatment Treatment, Key Key)[] treatments =
                [(policy.Missing, AwardShapes.Missing), (policy.Absent, AwardShapes.Absent), (policy.NotEvaluated, AwardShapes.NotEvaluated), (policy.NotApplicable, AwardShapes.NotApplicable)];
            foreach (var (_, key) in treatments.Where(t => counts && t.Treatment == MissingTreatment.Zero))
            {
                yield return RuleMessages.ZeroOfAnswers(rules, certification.PlaceOf(at, key));
            }
        }
    }

    /// <summary>
    /// The scales of the fields that the sources use. When there are none yet, the only scale of the certification; nothing when it has several.
    /// </summary>
    private static List<Scale> ScalesOf(IEnumerable<SourceRule> marks, ResultLevel level, CheckedCertification certification)
    {
        var used = marks.SelectMany(m => certification.FieldsOf(m, level)).Select(f => certification.Certification.Scales.FirstOrDefault(s => s.Code == f.Scale)).OfType<Scale>().Distinct().ToList();
        return used.Count > 0 ? used : certification.Certification.Scales is [var only] ? [only] : [];
    }
}
