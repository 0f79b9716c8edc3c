using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A mapping of one of several kinds. The kind is determined before the mapping is read, so that only keys of that kind are required.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="kinds">The kinds, in the order in which they are shown.</param>
/// <param name="kindOf">Chooses the kind of a mapping.</param>
public sealed class VariantShape<T>(IReadOnlyList<MappingShape<T>> kinds, Func<YamlMapping, MappingShape<T>> kindOf) : Shape<T>
{
    /// <inheritdoc />
    public override bool GivesCodes => kinds.Any(k => k.GivesCodes);

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf([.. kinds.Select(k => k.Schema(known))]);

    /// <inheritdoc />
    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out T value) =>
        (node is YamlMapping mapping ? kindOf(mapping) : kinds[0]).TryRead(node, log, out value);
}
