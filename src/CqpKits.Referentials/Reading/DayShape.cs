using System.Globalization;
using System.Text.Json.Nodes;
using CqpKits.Yaml;

namespace CqpKits.Referentials;

/// <summary>A day written <c>2011-06-16</c>.</summary>
internal sealed class DayShape() : ScalarShape<DateOnly>("une date")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

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
