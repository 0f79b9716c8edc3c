namespace CqpKits.Referentials.Model;

/// <summary>The words of <c>compte_pour</c> for what a repeated item belongs to, or is. No code may be one of them.</summary>
public static class OwnNodes
{
    /// <summary>The domain of the item.</summary>
    public const string Domain = "domaine";

    /// <summary>The competency of the item.</summary>
    public const string Competency = "competence";

    /// <summary>The bloc of the item.</summary>
    public const string SkillsBlock = "bloc";

    /// <summary>The unité that the item is.</summary>
    public const string Unit = "unite";

    /// <summary>The épreuve that the item is.</summary>
    public const string Examination = "epreuve";

    private static readonly Dictionary<string, FieldCollection[]> Owners = new(StringComparer.Ordinal)
    {
        [Domain] = [FieldCollection.Observations, FieldCollection.Domains, FieldCollection.KnowHow, FieldCollection.Knowledge, FieldCollection.SkillsBlocks, FieldCollection.Units],
        [Competency] = [FieldCollection.Competencies, FieldCollection.Criteria],
        [SkillsBlock] = [FieldCollection.SkillsBlocks, FieldCollection.Units, FieldCollection.Competencies, FieldCollection.Criteria],
        [Unit] = [FieldCollection.Units],
        [Examination] = [FieldCollection.Examinations],
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => Owners.Keys;

    /// <summary>The collections whose items have such a thing, or are one.</summary>
    public static IReadOnlyList<FieldCollection> Of(string word) => Owners[word];

    /// <summary>The words that have a meaning for the items of a collection.</summary>
    public static IEnumerable<string> For(FieldCollection collection) => Owners.Where(o => o.Value.Contains(collection)).Select(o => o.Key);
}
