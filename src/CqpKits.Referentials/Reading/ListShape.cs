using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml;

namespace CqpKits.Referentials;

/// <summary>A list, whatever its items.</summary>
internal interface IListShape;

/// <summary>A list. An item that cannot be read is reported and left out.</summary>
/// <typeparam name="T">The items' type.</typeparam>
internal sealed class ListShape<T>(Shape<T> item) : Shape<IReadOnlyList<T>>, IListShape
{
    public override bool GivesCodes => item.GivesCodes;

    public override JsonObject Schema(Certification certification) => SchemaNodes.List(item.Schema(certification));

    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        if (node is not YamlSequence sequence)
        {
            log.Report(ReferentialMessages.NotAList(node));
            log.Lose(GivesCodes);
            value = null;
            return false;
        }

        var items = new List<T>();
        foreach (var child in sequence.Items)
        {
            if (child is YamlScalar { IsEmpty: true })
            {
                log.Report(ReferentialMessages.EmptyItem(child.Position));
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
