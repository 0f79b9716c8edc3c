using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Explaining;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Rules;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Proving;

/// <summary>The use cases « rules test » and « rules explain ».</summary>
public static class RuleUses
{
    /// <summary>Runs every worked example of rule sets.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification; null for all of the workspace.</param>
    public static Checked<IReadOnlyList<ProvenRules>> Test(IWorkspace workspace, string? code)
    {
        var loaded = Certifications.LoadEach(workspace, code);
        var proven = loaded.Where(l => l.Succeeded).Select(l => l.Value).OfType<Certification>()
            .SelectMany(c => c.RuleSets.Select(r => new ProvenRules(c.Identity.Code, r, RuleProof.Run(c, r))))
            .ToList();
        var faults = loaded.Where(l => l.Succeeded).Select(l => l.Value).OfType<Certification>().SelectMany(RuleProof.Faults);
        return Checked.Of<IReadOnlyList<ProvenRules>>(proven, [.. loaded.SelectMany(l => l.Diagnostics), .. faults]);
    }

    /// <summary>The explanations of the rule sets of a certification in French, one text for each.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification.</param>
    /// <param name="rule">Code of one rule set; null for all.</param>
    public static Checked<IReadOnlyList<string>> Explain(IWorkspace workspace, string code, string? rule)
    {
        var loaded = Certifications.Load(workspace, code);
        if (!loaded.Succeeded || loaded.Value is not { } certification)
        {
            return Checked.Failed<IReadOnlyList<string>>(loaded.Diagnostics);
        }

        var chosen = certification.RuleSets.Where(r => rule is null || r.Code == rule).ToList();
        return chosen.Count == 0 && rule is not null
            ? Checked.Failed<IReadOnlyList<string>>(RuleSelection.Choose(certification, rule, null).Diagnostics)
            : Checked.Of<IReadOnlyList<string>>([.. chosen.Select(r => string.Join('\n', RuleExplanation.Of(certification, r)) + "\n")], loaded.Diagnostics);
    }
}

/// <summary>The worked examples of a rule set with their results.</summary>
/// <param name="Certification">Code of the certification.</param>
/// <param name="Rules">The rule set.</param>
/// <param name="Cases">Its worked examples, in order.</param>
public sealed record ProvenRules(string Certification, RuleSet Rules, IReadOnlyList<ProvenCase> Cases);
