using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of « conservation », « dispenses » and « delivre »: what they say of items of a level.</summary>
internal static class RetentionChecks
{
    /// <summary>Each line is about items that the rule set judges: for what is kept or exempt, those that make the verdict.</summary>
    public static IEnumerable<Diagnostic> Items(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from line in Lines(rules)
        from fault in Faults(certification.Certification, rules, line)
        select fault;

    /// <summary>What is kept or exempt of an item is said once.</summary>
    public static IEnumerable<Diagnostic> Twice(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var (item, line) in Repeated(certification.Certification, rules, rules.Award.Retentions.Select(Line.Of)))
            {
                yield return AwardMessages.KeptTwice(rules, item, line.At);
            }

            foreach (var (item, line) in Repeated(certification.Certification, rules, rules.Award.Exemptions.Select(Line.Of)))
            {
                yield return AwardMessages.ExemptTwice(rules, item, line.At);
            }
        }
    }

    /// <summary>A kept mark enters a value; and an item that is validated without a mark is not waited for by a value.</summary>
    public static IEnumerable<Diagnostic> Values(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var kept in rules.Award.Retentions)
            {
                if (kept.Keeps == KeptWhat.Mark && LevelOf(rules, kept.Each) is { HasValue: false })
                {
                    yield return AwardMessages.NoMarkToKeep(rules, kept.Position);
                }
                else if (kept.Keeps == KeptWhat.Result && AsksForValue(rules, kept.Each))
                {
                    yield return AwardMessages.NoValueOfObtained(rules, kept.Position);
                }
            }

            foreach (var exempt in rules.Award.Exemptions.Where(e => e.Effect == ExemptionEffect.Validates && AsksForValue(rules, e.Each)))
            {
                yield return AwardMessages.NoValueOfObtained(rules, exempt.Position);
            }
        }
    }

    /// <summary>A paper goes with its outcome: nothing is attested of what is not judged, or not decided.</summary>
    public static IEnumerable<Diagnostic> Papers(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from outcome in rules.Award.Outcomes
        from paper in outcome.Papers ?? []
        where !GoesWith(paper, outcome, rules)
        select AwardMessages.PaperNotOfOutcome(rules, paper, outcome);

    /// <summary>An attestation is that of a validated item, and nothing is ever validated at a level without conditions.</summary>
    public static IEnumerable<Diagnostic> PapersOfUnjudged(CheckedCertification certification) =>
        from rules in certification.Certification.RuleSets
        from paper in rules.Award.Outcomes.SelectMany(o => o.Papers ?? [])
        where paper.Kind == PaperKind.Attestation
        let each = paper.Each ?? rules.Level.Each
        where rules.Levels.Where(l => l.Each == each).ToList() is { Count: > 0 } levels && levels.TrueForAll(l => l.Conditions.Count == 0)
        select AwardMessages.AttestationOfUnjudged(rules, each, paper.Position);

    private static bool GoesWith(PaperRule paper, OutcomeRule outcome, RuleSet rules) => paper.Kind switch
    {
        PaperKind.Certificate => outcome.Kind == OutcomeKind.Full && rules.Award.GivesCertification,
        PaperKind.Attestation => outcome.Kind is not (OutcomeKind.ToSettle or OutcomeKind.Inadmissible),
        _ => outcome.Kind != OutcomeKind.ToSettle,
    };

    private static IEnumerable<Line> Lines(RuleSet rules) =>
    [
        .. rules.Award.Retentions.Select(Line.Of),
        .. rules.Award.Exemptions.Select(Line.Of),
        .. rules.Award.Outcomes.SelectMany(o => o.Papers ?? []).Where(p => p.Kind == PaperKind.Attestation).Select(p => new Line(p.Each, p.Items, p.Position) { MayBeAside = true }),
    ];

    private static IEnumerable<Diagnostic> Faults(Certification certification, RuleSet rules, Line line)
    {
        var each = line.Each ?? rules.Level.Each;
        if (!(line.MayBeAside ? rules.Levels : rules.Level.WithDetail).Any(l => l.Each == each))
        {
            return [AwardMessages.LevelNotJudged(rules, each, line.At)];
        }

        var known = ResultItems.Of(certification, each).Select(i => i.Code).ToList();
        return line.Items.Where(i => !known.Contains(i)).Select(i => RuleMessages.ItemOfAnotherLevel(rules, i, known, line.At));
    }

    private static IEnumerable<(string Item, Line Line)> Repeated(Certification certification, RuleSet rules, IEnumerable<Line> lines)
    {
        var seen = new HashSet<(ResultLevel, string)>();
        foreach (var line in lines)
        {
            var each = line.Each ?? rules.Level.Each;
            var items = line.Items.Count > 0 ? line.Items : [.. ResultItems.Of(certification, each).Select(i => i.Code)];
            var again = items.Where(i => !seen.Add((each, i))).ToList();
            if (again.Count > 0)
            {
                yield return (again[0], line);
            }
        }
    }

    private static RuleLevel? LevelOf(RuleSet rules, ResultLevel? each) => rules.Level.WithDetail.FirstOrDefault(l => l.Each == (each ?? rules.Level.Each));

    /// <summary>Whether a value is made of those of the items of a level.</summary>
    private static bool AsksForValue(RuleSet rules, ResultLevel? each) => LevelOf(rules, each) == rules.Level
        ? rules.Award.Combine != Combination.None
        : rules.Level.Combine != Combination.None;

    private sealed record Line(ResultLevel? Each, IReadOnlyList<string> Items, SourcePosition At)
    {
        public bool MayBeAside { get; init; }

        public static Line Of(RetentionRule kept) => new(kept.Each, kept.Items, kept.Position);

        public static Line Of(ExemptionRule exempt) => new(exempt.Each, exempt.Items, exempt.Position);
    }
}
