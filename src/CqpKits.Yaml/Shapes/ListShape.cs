using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>Marks the shapes of lists, whatever the type of their items.</summary>
public interface IListShape;

/// <summary>A list. An item that cannot be read is reported and left out.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class ListShape<T>(Shape<T> item) : Shape<IReadOnlyList<T>>, IListShape
{
    /// <inheritdoc />
    public override bool GivesCodes => item.GivesCodes;

    /// <summary>Whether an only item may be written alone, without a dash.</summary>
    public bool MayBeOne { get; init; }

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => MayBeOne ? SchemaNodes.AnyOf(item.Schema(known), SchemaNodes.List(item.Schema(known))) : SchemaNodes.List(item.Schema(known));

    /// <inheritdoc />
    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        if (MayBeOne && node is YamlMapping)
        {
            var isRead = item.TryRead(node, log, out var only);
            value = isRead ? [only!] : null;
            return isRead;
        }

        if (node is not YamlSequence sequence)
        {
            log.Report(ShapeMessages.NotAList(node));
            log.Lose(GivesCodes);
            value = null;
            return false;
        }

        var items = new List<T>();
        foreach (var child in sequence.Items)
        {
            if (child is YamlScalar { IsEmpty: true })
            {
                log.Report(ShapeMessages.EmptyItem(child.Position));
            }
            else if (item.TryRead(child, log, out var read))
            {
                log.Place(sequence.Position, ReadingLog.ItemKey(items.Count), child.Position);
                items.Add(read);
                continue;
            }

            log.Lose(mayHaveGivenCodes: false);
        }

        value = items;
        return true;
    }
}
