using CqpKits.Forms.Candidates;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Model.Rules;

namespace CqpKits.Sessions.Results;

/// <summary>What earlier sessions of a candidate left, as a registry knows it. What a person says of the same stands in its place.</summary>
/// <param name="Kept">Items that a commission confirmed as validated.</param>
/// <param name="Attempts">The days of all earlier presentations; null where they are not all known.</param>
internal sealed record EarlierRecord(IReadOnlyList<KeptItem> Kept, IReadOnlyList<DateOnly?>? Attempts)
{
    /// <summary>The record of a candidate with what earlier sessions left: of it the items that the rules keep.</summary>
    /// <param name="said">What persons said of the candidate.</param>
    /// <param name="certification">The certification.</param>
    /// <param name="rules">The rule set that applies; null for none.</param>
    public CandidateRecord Under(CandidateRecord said, Certification certification, RuleSet? rules)
    {
        var spoken = said.Kept.Select(k => k.Code).ToHashSet();
        return said with { Kept = [.. Kept.Where(k => !spoken.Contains(k.Code) && rules is not null && IsKept(certification, rules, k.Code)), .. said.Kept], Attempts = said.Attempts ?? Attempts };
    }

    private static bool IsKept(Certification certification, RuleSet rules, string code) =>
        rules.Level.WithDetail.Any(level => ResultItems.Of(certification, level.Each).Any(i => i.Code == code) && rules.Award.Retentions.Any(r => r.IsFor(code, level.Each, rules.Level.Each)));
}
