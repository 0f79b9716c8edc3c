using System.Globalization;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A day written <c>2011-06-16</c>.</summary>
public sealed class DayShape() : ScalarShape<DateOnly>("une date")
{
    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out DateOnly value)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        if (!isDay)
        {
            log.Report(ShapeMessages.NotADay(scalar));
        }

        return isDay;
    }
}
