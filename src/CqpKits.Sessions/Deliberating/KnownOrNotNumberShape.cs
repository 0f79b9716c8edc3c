using System.Text.Json.Nodes;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Sessions.Deliberating;

/// <summary>A number, or <c>non connu</c>, read as null.</summary>
internal sealed class KnownOrNotNumberShape() : ScalarShape<decimal?>("un nombre, ou « non connu »")
{
    private const string Unknown = "non connu";

    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf(SchemaNodes.Number(NumberShape.Pattern), SchemaNodes.Words([Unknown]));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out decimal? value)
    {
        var isNumber = NumberShape.TryParse(text, out var number);
        value = isNumber ? number : null;
        if (isNumber || text == Unknown)
        {
            return true;
        }

        log.Report(ShapeMessages.NotANumber(scalar, $"un nombre, ni « {Unknown} »"));
        return false;
    }
}
