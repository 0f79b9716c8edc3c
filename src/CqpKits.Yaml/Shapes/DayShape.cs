using System.Globalization;
using System.Text.Json.Nodes;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A day written <c>2011-06-16</c>; in files that users fill by hand also <c>16/06/2011</c>.</summary>
/// <param name="mayBeFrench">Whether <c>16/06/2011</c> is read too.</param>
public sealed class DayShape(bool mayBeFrench = false) : ScalarShape<DateOnly>("une date")
{
    private const string Iso = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string French = "[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}";

    private readonly string[] formats = mayBeFrench ? ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"] : ["yyyy-MM-dd"];

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(mayBeFrench ? $"^({Iso}|{French})$" : $"^{Iso}$");

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out DateOnly value)
    {
        var isDay = DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        if (!isDay)
        {
            log.Report(ShapeMessages.NotADay(scalar, mayBeFrench));
        }

        return isDay;
    }
}
