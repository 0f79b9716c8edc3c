using CqpKits.Diagnostics;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Results;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Gathers what the corners of a rule set show, once for each kind.</summary>
/// <param name="rules">The rule set.</param>
/// <param name="areDeclared">False when a source has no form yet: that nothing can be decided then is warned of elsewhere.</param>
internal sealed class CornerFindings(RuleSet rules, bool areDeclared)
{
    private readonly List<(Undecided What, Corner Corner)> undecided = [];
    private readonly Dictionary<string, (Harm What, Corner Before, Corner After)> harms = [];
    private readonly HashSet<string> attained = [];
    private readonly NeverReached never = new();

    /// <summary>True while every candidate is refused something.</summary>
    public bool IsSomethingRefused => never.IsAny;

    /// <summary>Looks at one corner.</summary>
    public void Add(Corner corner)
    {
        if (!areDeclared || !corner.IsFull)
        {
            return;
        }

        foreach (var what in Undecided.In(corner, rules))
        {
            Add(what, corner);
        }

        never.Add(corner);
        if (corner.IsPlain)
        {
            attained.UnionWith(AttainedIn(corner.Result));
        }
    }

    /// <summary>Looks at a result only for what it reaches.</summary>
    public void Reach(CandidateResult result) => never.Reach(result);

    /// <summary>Of candidates that are undecided alike, the one with the fewest changed marks is kept.</summary>
    private void Add(Undecided what, Corner corner)
    {
        var alike = undecided.FindIndex(u => what.IsLike(u.What));
        if (alike < 0)
        {
            undecided.Add((what, corner));
        }
        else if (what.Instead.Count > 0 && corner.Changed < undecided[alike].Corner.Changed)
        {
            undecided[alike] = (what, corner);
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
        undecided.Select(u => IsNeverDecided(u) ? CornerMessages.NeverValidated(rules, u.What, u.Corner) : CornerMessages.Undecided(rules, u.What, u.Corner))
            .Concat(never.Diagnostics(rules, undecided.Where(IsNeverDecided).Select(u => u.What.Level).ToHashSet()))
            .Concat(harms.Values.Select(h => CornerMessages.Harm(rules, h.What, h.Before, h.After)));

    private bool IsNeverDecided((Undecided What, Corner Corner) found) => found.Corner.IsPlain && !attained.Contains(found.What.Node);

    /// <summary>Codes of the items that are not refused and not undecided; empty for the certification.</summary>
    private static IEnumerable<string> AttainedIn(CandidateResult result)
    {
        static bool IsAttained(ResultStatus status) => status is not (ResultStatus.Undecidable or ResultStatus.NotValidated);
        var codes = result.AllNodes.Where(n => IsAttained(n.Status)).Select(n => n.Code);
        return IsAttained(result.Status) ? codes.Append("") : codes;
    }
}
