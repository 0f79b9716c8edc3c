namespace CqpKits.Referentials;

/// <summary>Whether results have a value at all, as far as a rule set tells.</summary>
internal static class RuleValues
{
    /// <summary>A level: its sources, or its finer results, have values and are combined.</summary>
    public static bool Has(RuleLevel level) =>
        level.Combine != Combination.None && (level.Detail is { } detail ? Has(detail) : level.Marks.All(m => m.Method != MarkMethod.Listing));

    /// <summary>The certification: its items have values and are combined.</summary>
    public static bool Has(AwardRule award, RuleLevel items) => award.Combine != Combination.None && Has(items);
}
