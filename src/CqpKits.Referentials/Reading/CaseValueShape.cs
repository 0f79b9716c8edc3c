using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Reading;

/// <summary>Reads the value of a mark in a worked example: one text, or a list of texts for several persons.</summary>
internal sealed class CaseValueShape : Shape<CaseValue>
{
    private static readonly ListShape<string> Several = new(TextShape.Filled);

    public override JsonObject Schema(KnownWords known) =>
        SchemaNodes.AnyOf(SchemaNodes.Text(), SchemaNodes.List(SchemaNodes.Text()));

    public override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out CaseValue value)
    {
        if (node is YamlSequence)
        {
            value = Several.TryRead(node, log, out var texts) && texts.Count > 0 ? new CaseValue(texts) : null;
            return value is not null;
        }

        value = TextShape.Filled.TryRead(node, log, out var text) ? new CaseValue([text]) : null;
        return value is not null;
    }
}
