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
        from about in Lines(rules)
        from fault in Faults(certification.Certification, rules, about.Line, about.Levels)
        select fault;

    /// <summary>What is kept or exempt of an item is said once.</summary>
    public static IEnumerable<Diagnostic> Twice(CheckedCertification certification)
    {
        foreach (var rules in certification.Certification.RuleSets)
        {
            foreach (var (item, line) in Repeated(certification.Certification, rules, rules.Award.Retentions))
            {
                yield return AwardMessages.KeptTwice(rules, item, line.Position);
            }

            foreach (var (item, line) in Repeated(certification.Certification, rules, rules.Award.Exemptions))
            {
                yield return AwardMessages.ExemptTwice(rules, item, line.Position);
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

    /// <summary>The lines about what makes the verdict, and those about papers, which may attest what is judged aside.</summary>
    private static IEnumerable<(IItemLine Line, IEnumerable<RuleLevel> Levels)> Lines(RuleSet rules) =>
    [
        .. rules.Award.Retentions.Concat<IItemLine>(rules.Award.Exemptions).Select(line => (line, rules.Level.WithDetail)),
        .. rules.Award.Outcomes.SelectMany(o => o.Papers ?? []).Where(p => p.Kind == PaperKind.Attestation).Select(p => ((IItemLine)p, rules.Levels)),
    ];

    private static IEnumerable<Diagnostic> Faults(Certification certification, RuleSet rules, IItemLine line, IEnumerable<RuleLevel> levels)
    {
        var each = line.Each ?? rules.Level.Each;
        if (levels.All(l => l.Each != each))
        {
            return [AwardMessages.LevelNotJudged(rules, each, line.Position)];
        }

        var known = ResultItems.Of(certification, each).Select(i => i.Code).ToList();
        return line.Items.Where(i => !known.Contains(i)).Select(i => RuleMessages.ItemOfAnotherLevel(rules, i, known, line.Position));
    }

    private static IEnumerable<(string Item, IItemLine Line)> Repeated(Certification certification, RuleSet rules, IEnumerable<IItemLine> lines)
    {
        var seen = new HashSet<(ResultLevel, string)>();
        foreach (var line in lines)
        {
            var again = ResultItems.Of(certification, line, rules.Level.Each).Where(i => !seen.Add((line.Each ?? rules.Level.Each, i))).ToList();
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
}
