using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Referentials.Shapes.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of « prealables », « mentions » and « issues ».</summary>
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

    /// <summary>
    /// At a finer level, an item waits only for items of its own coarser item: those of another are judged elsewhere, and the item would stay undecided.
    /// </summary>
    public static IEnumerable<Diagnostic> PrerequisitesOfOthers(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from level in rules.Levels
        where level.Detail is { Prerequisites.Count: > 0 }
        let finer = ResultItems.Of(certification.Certification, level.Detail!.Each)
        from gate in level.Detail!.Prerequisites
        from item in finer.Where(i => gate.Items.Contains(i.Code))
        from required in finer.Where(i => gate.Required.Contains(i.Code))
        where item.Parent is not null && required.Parent is not null && item.Parent != required.Parent
        select AwardMessages.PrerequisiteOfAnother(rules, level.Each, item, required, gate.Position);

    public static IEnumerable<Diagnostic> Mentions(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            var mentions = rules.Award.Mentions;
            if (!rules.HasValue && mentions.FirstOrDefault(m => m.Test is not null) is { } valued)
            {
                yield return RuleMessages.MentionWithoutValue(rules, valued.Position);
            }

            foreach (var (higher, lower) in mentions.Zip(mentions.Skip(1)).Where(p => Hides(p.First, p.Second)))
            {
                yield return RuleMessages.MentionNeverGiven(rules, lower, higher, certification.PlaceOf(lower.Position, AwardShapes.MentionTest));
            }

            foreach (var mention in mentions.Where(m => m.Test is { Threshold: null }))
            {
                yield return RuleMessages.AllOfNothing(rules, certification.PlaceOf(mention.Position, AwardShapes.MentionTest));
            }

            foreach (var mention in mentions.Where(m => m.Test is null && m.Conditions.Count == 0))
            {
                yield return AwardMessages.MentionOfNothing(rules, mention);
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

            foreach (var never in rules.Award.Tried.SkipWhile(o => o.Conditions.Count > 0).Skip(1))
            {
                yield return RuleMessages.OutcomeNeverTried(rules, never.Position);
            }
        }
    }

    /// <summary>True when every value that passes the second test also passes the first, which is tried before it and asks for nothing else.</summary>
    private static bool Hides(MentionRule first, MentionRule second) =>
        first is { Test: { } higher, Conditions.Count: 0 } && second.Test is { } lower && Hides(higher, lower);

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
