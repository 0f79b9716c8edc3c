using System.Text.Json.Nodes;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Themes;

/// <summary>A number within bounds, with a decimal comma or point.</summary>
/// <param name="key">Key it stands under, for messages.</param>
/// <param name="least">Least.</param>
/// <param name="most">Most.</param>
internal sealed class BoundedNumberShape(string key, decimal least, decimal most) : ScalarShape<decimal>("un nombre")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Number(NumberShape.Pattern, least, most);

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out decimal value)
    {
        if (NumberShape.TryParse(text, out value) && value >= least && value <= most)
        {
            return true;
        }

        log.Report(ThemeMessages.BadNumber(key, text, FormattableString.Invariant($"entre {least} et {most}"), scalar.Position));
        return false;
    }
}
