using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Workspaces.Themes;

/// <summary>A short text of one line, for the head or foot of pages.</summary>
/// <param name="key">Key it stands under, for messages.</param>
internal sealed class LineShape(string key) : ScalarShape<string>("un texte")
{
    /// <summary>Characters that a page bears above or below its text: one line, or two in large print.</summary>
    private const int Longest = 120;

    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(FormattableString.Invariant($@"^[^\r\n]{{0,{Longest}}}$"));

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (text.Length <= Longest && !text.Any(char.IsControl))
        {
            return true;
        }

        log.Report(ThemeMessages.LongLine(key, text.Length, Longest, scalar.Position));
        return false;
    }
}
