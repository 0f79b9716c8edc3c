using CqpKits.Referentials.Model;

namespace CqpKits.Authoring.Layouts;

/// <summary>How a template goes over the items of a collection: one table for each item of <see cref="Parent"/>, or one table.</summary>
/// <param name="Title">What an item is, above the column of items: « Bloc de compétences ».</param>
/// <param name="Parent">What has the items, or null.</param>
/// <param name="Sources">The lists of items, one below the other.</param>
/// <param name="Only">Codes of the items, when not all are meant; else empty.</param>
internal sealed record ItemLoop(string Title, ItemParent? Parent, IReadOnlyList<ItemSource> Sources, IReadOnlyList<string> Only)
{
    /// <summary>Name of an item in the template.</summary>
    public const string Item = "e";

    /// <summary>Name of a parent in the template.</summary>
    public const string ParentName = "p";

    /// <summary>The loop over the items of a repeated field.</summary>
    public static ItemLoop Of(Certification certification, FieldDeclaration field)
    {
        var items = CollectedItems.Of(certification, field).ToList();
        var isPart = field.Within is not null || field.Among.Count > 0;
        var loop = Whole(certification, field.ForEach!.Value, items);
        return !isPart ? loop : loop with
        {
            Only = [.. items.Select(i => i.Code)],
            Parent = loop.Parent is null ? null : loop.Parent with { Only = [.. items.Select(loop.Parent.CodeOf).OfType<string>().Distinct()] },
        };
    }

    private static ItemLoop Whole(Certification certification, FieldCollection collection, IReadOnlyList<CollectedItem> items) => collection switch
    {
        FieldCollection.Observations => OfDomain("Observation", "observations"),
        FieldCollection.KnowHow => OfDomain("Savoir-faire", "savoir_faire"),
        FieldCollection.Knowledge => OfDomain("Connaissance", "connaissances"),
        FieldCollection.Domains => Flat("Domaine", "domaines"),
        FieldCollection.SkillsBlocks => Flat("Bloc de compétences", "blocs"),
        FieldCollection.Units => Flat("Unité de compétence", "unites"),
        FieldCollection.Examinations => Flat("Épreuve", "epreuves"),
        FieldCollection.Competencies when AreInSeveralBlocks(certification, items) =>
            new("Compétence", new ItemParent("blocs", FieldCollection.SkillsBlocks, i => i.SkillsBlock), [new ItemSource("competences")], []),
        FieldCollection.Competencies => Flat("Compétence", "competences"),
        FieldCollection.Criteria => new(
            "Critère", new ItemParent("competences", FieldCollection.Competencies, i => i.Competency), [new ItemSource("criteres"), new ItemSource("criteres") { Band = "groupes" }], []),
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, null),
    };

    private static ItemLoop Flat(string title, string list) => new(title, null, [new ItemSource(list)], []);

    private static ItemLoop OfDomain(string title, string list) => new(title, new ItemParent("domaines", FieldCollection.Domains, i => i.Domain), [new ItemSource(list)], []);

    private static bool AreInSeveralBlocks(Certification certification, IReadOnlyList<CollectedItem> items) =>
        items.Select(i => i.SkillsBlock).Distinct().Count() > 1 && certification.Competencies.All(c => c.SkillsBlock is not null);
}

/// <summary>What has the items of a collection.</summary>
/// <param name="List">Its list in the template: <c>domaines</c>.</param>
/// <param name="Collection">The collection that it is.</param>
/// <param name="CodeOf">Code of the parent of an item.</param>
internal sealed record ItemParent(string List, FieldCollection Collection, Func<CollectedItem, string?> CodeOf)
{
    /// <summary>Codes of the parents, when not all are meant; else empty.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];
}

/// <summary>A list of items: of the parent, of each band of the parent, or of the certification.</summary>
/// <param name="List">Its name in the template: <c>criteres</c>.</param>
internal sealed record ItemSource(string List)
{
    /// <summary>The list of the parent whose items have the list, each with a row of its own above: <c>groupes</c>.</summary>
    public string? Band { get; init; }
}
