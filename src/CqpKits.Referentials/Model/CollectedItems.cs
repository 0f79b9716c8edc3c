namespace CqpKits.Referentials.Model;

/// <summary>An item over which a field repeats.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its label.</param>
/// <param name="Domain">Code of its domain, or null; for a domain its own code.</param>
/// <param name="Competency">Code of its competency, or null; for a competency its own code.</param>
/// <param name="SkillsBlock">Code of its bloc, or null; for a bloc its own code.</param>
public sealed record CollectedItem(string Code, string Label, string? Domain, string? Competency, string? SkillsBlock)
{
    /// <summary>Code of what a mark of the item counts for; null when the item has no such thing.</summary>
    /// <param name="countsFor"><c>compte_pour</c>: a word for what the item belongs to or is, or a code.</param>
    public string? Node(string? countsFor) => countsFor switch
    {
        OwnNodes.Domain => Domain,
        OwnNodes.Competency => Competency,
        OwnNodes.SkillsBlock => SkillsBlock,
        OwnNodes.Unit or OwnNodes.Examination => Code,
        _ => countsFor,
    };
}

/// <summary>Finds the items over which a field repeats.</summary>
public static class CollectedItems
{
    /// <summary>The items of a repeated field, in printed order; none for a single field.</summary>
    public static IEnumerable<CollectedItem> Of(Certification certification, FieldDeclaration field)
    {
        ArgumentNullException.ThrowIfNull(certification);
        ArgumentNullException.ThrowIfNull(field);
        return All(certification, field.ForEach)
            .Where(item => field.Within is null || field.Within == item.SkillsBlock || field.Within == item.Competency)
            .Where(item => field.Among.Count == 0 || field.Among.Contains(item.Code));
    }

    private static IEnumerable<CollectedItem> All(Certification certification, FieldCollection? collection) => collection switch
    {
        null => [],
        FieldCollection.Observations => certification.Observations.Select(o => OfDomain(certification, o.Code, o.Label, o.Domain)),
        FieldCollection.Domains => certification.Domains.Select(d => OfDomain(certification, d.Code, d.Label, d.Code)),
        FieldCollection.KnowHow => certification.Domains.SelectMany(d => d.KnowHow.Select(k => OfDomain(certification, k.Code, k.Label, d.Code))),
        FieldCollection.Knowledge => certification.Domains.SelectMany(d => d.Knowledge.Select(k => OfDomain(certification, k.Code, k.Label, d.Code))),
        FieldCollection.SkillsBlocks => certification.SkillsBlocks.Select(b => new CollectedItem(b.Code, b.Label, b.Domain, null, b.Code)),
        FieldCollection.Units => certification.Units.Select(u => new CollectedItem(u.Code, u.Label, certification.DomainOf(u), null, u.SkillsBlock)),
        FieldCollection.Competencies => certification.Competencies.Select(c => OfCompetency(c, c.Code, c.Label)),
        FieldCollection.Examinations => certification.Examinations.Select(e => new CollectedItem(e.Code, e.Label, null, null, null)),
        FieldCollection.Criteria => certification.Competencies.SelectMany(c => c.AllCriteria.Select(k => OfCompetency(c, k.Code, k.Label))),
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, null),
    };

    private static CollectedItem OfDomain(Certification certification, string code, string label, string domain) =>
        new(code, label, domain, null, certification.SkillsBlocks.FirstOrDefault(b => b.Domain == domain)?.Code);

    private static CollectedItem OfCompetency(AssessedCompetency competency, string code, string label) =>
        new(code, label, null, competency.Code, competency.SkillsBlock);
}
