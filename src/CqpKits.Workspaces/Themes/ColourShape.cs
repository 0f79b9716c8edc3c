using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Documents;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Themes;

/// <summary>A colour of six hexadecimal digits, converted to upper case. One with too little contrast on white is a warning.</summary>
/// <param name="key">Its key, for messages.</param>
/// <param name="contrast">Minimum contrast ratio with white, e.g. 4.5.</param>
internal sealed partial class ColourShape(string key, decimal contrast) : ScalarShape<string>("une couleur")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(Written().ToString());

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        value = text.ToUpperInvariant();
        if (!Written().IsMatch(text))
        {
            log.Report(ThemeMessages.BadColour(key, text, scalar.Position));
            return false;
        }

        if (Contrast.OnWhite(text) < contrast)
        {
            log.Report(ThemeMessages.Pale(key, text, FormattableString.Invariant($"{contrast}:1").Replace('.', ','), scalar.Position));
        }

        return true;
    }

    [GeneratedRegex(@"^[0-9A-Fa-f]{6}\z")]
    private static partial Regex Written();
}
