using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Themes;

/// <summary>The name of a font. One that is not on most machines is a warning.</summary>
internal sealed class FontShape() : ScalarShape<string>("un texte")
{
    public override JsonObject Schema(KnownWords known) => SchemaNodes.AnyOf(SchemaNodes.Words(KnownFonts.Names), SchemaNodes.Text());

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (!KnownFonts.Has(text))
        {
            log.Report(ThemeMessages.RareFont(text, scalar.Position));
        }

        return true;
    }
}
