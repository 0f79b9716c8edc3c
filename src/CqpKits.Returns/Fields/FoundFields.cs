using CqpKits.Forms.Answers;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Fields;

/// <summary>Which anchors of which fields lead to which containers.</summary>
internal sealed class FoundFields
{
    private readonly Dictionary<Container, List<(string FieldId, AnchorKind Kind)>> anchors = [];
    private readonly HashSet<Container> foreign = [];

    /// <summary>An anchor of a field leads to a container.</summary>
    public void Add(string fieldId, AnchorKind kind, Container container)
    {
        if (!anchors.TryGetValue(container, out var there))
        {
            anchors[container] = there = [];
        }

        if (!there.Contains((fieldId, kind)))
        {
            there.Add((fieldId, kind));
        }
    }

    /// <summary>A container holds an anchor that belongs to no field of this issue.</summary>
    public void AddForeign(Container container) => foreign.Add(container);

    /// <summary>Number of fields with places in several tables, or in several paragraphs outside tables; places with tracked changes are left out.</summary>
    public int InSeveralTables => anchors
        .SelectMany(a => a.Value.Select(f => f.FieldId).Distinct(), (a, id) => (FieldId: id, Place: a.Key))
        .GroupBy(p => p.FieldId, p => p.Place)
        .Count(places => places.Skip(1).Any() && places.Where(p => ContainerText.Read(p).BeforeChanges is null).DistinctBy(p => (object?)p.Cell?.Row.Table ?? p).Skip(1).Any());

    /// <summary>Whether an anchor of a field leads to a container.</summary>
    public bool Holds(Container container) => anchors.ContainsKey(container.Root);

    /// <summary>Containers of each field, in the order of the file.</summary>
    /// <param name="headings">What heads them.</param>
    public ILookup<string, RawEntry> ByField(Headings headings)
    {
        var shared = Shared();
        return anchors.OrderBy(a => a.Key.Order)
            .SelectMany(a => a.Value.GroupBy(f => f.FieldId, f => f.Kind), (a, kinds) => (Container: a.Key, Kinds: kinds))
            .ToLookup(f => f.Kinds.Key, f => Headed(headings, f.Kinds, f.Container) with { Anchors = [.. f.Kinds.Order()], IsShared = shared.Contains(f.Container) });
    }

    private static RawEntry Headed(Headings headings, IGrouping<string, AnchorKind> field, Container container)
    {
        var entry = ContainerText.Read(container);
        return !field.Contains(AnchorKind.PrintedLabels) && headings.Retyped(field.Key, container) is { } heading
            ? entry with { Oddities = [.. entry.Oddities, new RawOddity(OddityKind.ColumnHeading, heading)] }
            : entry;
    }

    /// <summary>Containers with anchors of several fields, those of tables inside them counted.</summary>
    private HashSet<Container> Shared()
    {
        var shared = anchors.Where(a => a.Value.Any(f => f.FieldId != a.Value[0].FieldId)).Select(a => a.Key).Concat(foreign).ToHashSet();
        foreach (var inner in anchors.Keys.Concat(foreign))
        {
            for (var outer = inner.Outer; outer is not null; outer = outer.Outer)
            {
                shared.Add(outer.Root);
            }
        }

        return shared;
    }
}
