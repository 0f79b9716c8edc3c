using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Gathers what the corners of a rule set show, once for each kind.</summary>
/// <param name="rules">The rule set.</param>
/// <param name="areDeclared">False when a source has no form yet: that nothing can be decided then is warned of elsewhere.</param>
internal sealed class CornerFindings(RuleSet rules, bool areDeclared)
{
    private readonly Dictionary<string, (Undecided What, Corner Corner)> undecided = [];
    private readonly Dictionary<string, (Harm What, Corner Before, Corner After)> harms = [];
    private readonly HashSet<string> decided = [];

    /// <summary>Looks at one corner.</summary>
    public void Add(Corner corner)
    {
        if (!areDeclared || !corner.IsFull)
        {
            return;
        }

        var open = Undecided.In(corner, rules).ToList();
        foreach (var what in open)
        {
            undecided.TryAdd(what.Kind, (what, corner));
        }

        if (corner.IsPlain)
        {
            decided.UnionWith(DecidedIn(corner));
        }
    }

    /// <summary>Looks at two corners, of which the second has better answers.</summary>
    public void Compare(Corner before, Corner after)
    {
        if (Harm.Of(rules, before.Result, after.Result) is { } harm)
        {
            harms.TryAdd(harm.What, (harm, before, after));
        }
    }

    /// <summary>What is to say.</summary>
    public IEnumerable<Diagnostic> Diagnostics() =>
        undecided.Values.Select(u => u.Corner.IsPlain && !decided.Contains(u.What.Node) ? CornerMessages.NeverDecided(rules, u.What, u.Corner) : CornerMessages.Undecided(rules, u.What, u.Corner))
            .Concat(harms.Values.Select(h => CornerMessages.Harm(rules, h.What, h.Before, h.After)));

    private static IEnumerable<string> DecidedIn(Corner corner)
    {
        var nodes = corner.Result.Nodes.Concat(corner.Result.Aside);
        var codes = nodes.Concat(nodes.SelectMany(n => n.Children)).Where(n => n.Status != Findings.ResultStatus.Undecidable).Select(n => n.Code);
        return corner.Result.Status == Findings.ResultStatus.Undecidable ? codes : codes.Append("");
    }
}
