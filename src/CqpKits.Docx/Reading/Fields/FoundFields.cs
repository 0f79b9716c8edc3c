using CqpKits.Forms;

namespace CqpKits.Docx.Reading;

/// <summary>Which anchors of which fields lead to which containers.</summary>
internal sealed class FoundFields
{
    private readonly Dictionary<Container, Dictionary<string, SortedSet<AnchorKind>>> fields = [];
    private readonly HashSet<Container> foreign = [];

    /// <summary>An anchor of a field leads to a container.</summary>
    public void Add(string fieldId, AnchorKind kind, Container container)
    {
        fields.TryAdd(container, []);
        fields[container].TryAdd(fieldId, []);
        fields[container][fieldId].Add(kind);
    }

    /// <summary>A container holds an anchor that belongs to no field of this issue.</summary>
    public void AddForeign(Container container) => foreign.Add(container);

    /// <summary>Whether an anchor of a field leads to a container.</summary>
    public bool Holds(Container container) => fields.ContainsKey(container.Root);

    /// <summary>Containers of each field, in the order of the file.</summary>
    public ILookup<string, RawContainer> ByField()
    {
        var shared = Shared();
        return fields.OrderBy(f => f.Key.Order)
            .SelectMany(f => f.Value.Select(k => (Container: f.Key, FieldId: k.Key, Kinds: k.Value)))
            .ToLookup(f => f.FieldId, f => ContainerText.Read(f.Container) with { Anchors = [.. f.Kinds], HoldsOtherField = shared.Contains(f.Container) });
    }

    /// <summary>Containers with anchors of several fields, those of tables inside them counted.</summary>
    private HashSet<Container> Shared()
    {
        var shared = fields.Where(f => f.Value.Count > 1).Select(f => f.Key).Concat(foreign).ToHashSet();
        foreach (var inner in fields.Keys.Concat(foreign))
        {
            for (var outer = inner.Outer; outer is not null; outer = outer.Outer)
            {
                shared.Add(outer.Root);
            }
        }

        return shared;
    }
}
