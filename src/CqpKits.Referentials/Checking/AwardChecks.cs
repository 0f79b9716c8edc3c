using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of « prealables », « mentions », « issues » and « conservation ».</summary>
internal static class AwardChecks
{
    /// <summary>A prerequisite names items of its own level, and no item requires itself, directly or through others.</summary>
    public static IEnumerable<Diagnostic> Prerequisites(CheckedCertification certification)
    {
        foreach (var (rules, level) in certification.Certification.RuleSets.SelectMany(r => r.Levels.Select(l => (r, l))))
        {
            var known = ResultItems.Of(certification.Certification, level.Each).Select(i => i.Code).ToList();
            foreach (var gate in level.Prerequisites)
            {
                foreach (var code in gate.Items.Concat(gate.Required).Where(c => !known.Contains(c)))
                {
                    yield return RuleMessages.ItemOfAnotherLevel(rules, code, known, gate.Position);
                }

                if (gate.Items.FirstOrDefault(i => WaitsForItself(i, level)) is { } circular)
                {
                    yield return RuleMessages.CircularPrerequisite(rules, circular, gate.Position);
                }
            }
        }
    }

    public static IEnumerable<Diagnostic> Mentions(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets.Where(r => r.Award.Mentions.Count > 0))
        {
            if (!rules.HasValue)
            {
                yield return RuleMessages.MentionWithoutValue(rules, rules.Award.Mentions[0].Position);
            }

            foreach (var (higher, lower) in rules.Award.Mentions.Zip(rules.Award.Mentions.Skip(1)).Where(p => Hides(p.First.Test, p.Second.Test)))
            {
                yield return RuleMessages.MentionNeverGiven(rules, lower, higher, certification.PlaceOf(lower.Position, AwardShapes.MentionTest));
            }

            foreach (var mention in rules.Award.Mentions.Where(m => m.Test.Threshold is null))
            {
                yield return RuleMessages.AllOfNothing(rules, certification.PlaceOf(mention.Position, AwardShapes.MentionTest));
            }
        }
    }

    /// <summary>
    /// The full award has no conditions of its own (those of « attribution » decide), and no outcome follows one without conditions, which is
    /// always taken.
    /// </summary>
    public static IEnumerable<Diagnostic> Outcomes(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            var outcomes = rules.Award.Outcomes;
            foreach (var full in outcomes.Where(o => o.Kind == OutcomeKind.Full && o.Conditions.Count > 0))
            {
                yield return RuleMessages.ConditionsOfFullAward(rules, full.Position);
            }

            var others = outcomes.Where(o => o.Kind != OutcomeKind.Full).ToList();
            foreach (var never in others.SkipWhile(o => o.Conditions.Count > 0).Skip(1))
            {
                yield return RuleMessages.OutcomeNeverTried(rules, never.Position);
            }
        }
    }

    public static IEnumerable<Diagnostic> Kept(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        let kept = rules.Award.Retention
        where kept is not null
        let known = ResultItems.Of(certification.Certification, rules.Level.Each).Select(i => i.Code).ToList()
        from code in kept.Items
        where !known.Contains(code)
        select RuleMessages.ItemOfAnotherLevel(rules, code, known, kept.Position);

    /// <summary>True when every value that passes the second test also passes the first, which is tried before it.</summary>
    private static bool Hides(ThresholdTest first, ThresholdTest second) =>
        first.Threshold < second.Threshold
        || (first.Threshold == second.Threshold && !(first.Comparison == Comparison.GreaterThan && second.Comparison == Comparison.AtLeast));

    private static bool WaitsForItself(string item, RuleLevel level)
    {
        var waiting = new HashSet<string>();
        var next = new Stack<string>(RequiredBy(item, level));
        while (next.TryPop(out var code))
        {
            if (code == item)
            {
                return true;
            }

            if (waiting.Add(code))
            {
                foreach (var further in RequiredBy(code, level))
                {
                    next.Push(further);
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> RequiredBy(string item, RuleLevel level) =>
        level.Prerequisites.Where(p => p.Items.Contains(item)).SelectMany(p => p.Required);
}
