using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Reading;

/// <summary>A length of time: <c>3 ans</c>, <c>12 mois</c>; or <c>sans_limite</c> or <c>selon_la_piece</c>, where these are allowed.</summary>
/// <param name="mayBeUnlimited">Whether <c>sans_limite</c> and <c>selon_la_piece</c> are allowed.</param>
internal sealed partial class DurationShape(bool mayBeUnlimited) : ScalarShape<Duration>("une durée comme « 3 ans »")
{
    private const string Unlimited = "sans_limite";
    private const string OnPaper = "selon_la_piece";

    public override JsonObject Schema(KnownWords known) =>
        SchemaNodes.Text(mayBeUnlimited ? $"^({Unlimited}|{OnPaper}|[0-9]{{1,3}} (ans?|mois))$" : "^[0-9]{1,3} (ans?|mois)$");

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out Duration value)
    {
        var match = Written().Match(text);
        var count = match.Success ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 0;
        value = count == 0 ? text == OnPaper ? Duration.OnPaper : new Duration(null) : new Duration(match.Groups["unit"].Value == "mois" ? count : count * 12);
        if (count > 0 || (mayBeUnlimited && text is Unlimited or OnPaper))
        {
            return true;
        }

        log.Report(ValueMessages.NotADuration(scalar, mayBeUnlimited));
        return false;
    }

    [GeneratedRegex(@"^(?<count>[0-9]{1,3})\s+(?<unit>ans?|mois)\z")]
    private static partial Regex Written();
}
