using System.Globalization;
using System.Text.Json.Nodes;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Reading;

/// <summary>A day written <c>2011-06-16</c>; or <c>inconnu</c>, which is read as null.</summary>
internal sealed class EffectiveDateShape() : ScalarShape<DateOnly?>("une date")
{
    /// <summary>The word for a day that nobody knows.</summary>
    public const string Unknown = "inconnu";

    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text($"^({Unknown}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})$");

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out DateOnly? value)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = isDay ? day : null;
        if (isDay || text == Unknown)
        {
            return true;
        }

        log.Report(ValueMessages.NotADate(scalar));
        return false;
    }
}
