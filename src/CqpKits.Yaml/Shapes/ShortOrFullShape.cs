using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Diagnostics;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A value that may be written as a code alone, or as a mapping that says more.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="code">The code alone.</param>
/// <param name="fromCode">Makes the value from the code.</param>
/// <param name="full">The mapping.</param>
public sealed class ShortOrFullShape<T>(Shape<string> code, Func<string, SourcePosition, T> fromCode, MappingShape<T> full) : ShortOrFullShape<string, T>(code, fromCode, full);

/// <summary>A value that may be written as a word or a number alone, or as a mapping that says more.</summary>
/// <typeparam name="TShort">What is written alone.</typeparam>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="alone">What is written alone.</param>
/// <param name="fromAlone">Makes the value from it.</param>
/// <param name="full">The mapping.</param>
public class ShortOrFullShape<TShort, T>(Shape<TShort> alone, Func<TShort, SourcePosition, T> fromAlone, MappingShape<T> full) : Shape<T>
{
    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) =>
        SchemaNodes.AnyOf(alone.Schema(known), full.Schema(known));

    /// <inheritdoc />
    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlMapping)
        {
            return full.TryRead(node, log, out value);
        }

        var isRead = alone.TryRead(node, log, out var text);
        value = isRead ? fromAlone(text!, node.Position) : default;
        return isRead;
    }
}
