using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CqpKits.Yaml.Schemas;

namespace CqpKits.Yaml.Shapes;

/// <summary>A text, trimmed; an empty one is reported unless it may be empty.</summary>
public sealed class TextShape(bool mayBeEmpty = false) : ScalarShape<string>("un texte")
{
    /// <summary>A text that is not empty.</summary>
    public static readonly TextShape Filled = new();

    /// <summary>A text that may be empty.</summary>
    public static readonly TextShape Any = new(mayBeEmpty: true);

    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text();

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (text.Length > 0 || mayBeEmpty)
        {
            return true;
        }

        log.Report(ShapeMessages.EmptyText(scalar.Position));
        return false;
    }
}

/// <summary>
/// A text of restricted characters, because it becomes part of an identity or of a file name. A text that does not match is reported and still
/// gives its value.
/// </summary>
/// <param name="pattern">The whole text must match it.</param>
/// <param name="allowed">The pattern in French words.</param>
public sealed class RestrictedTextShape(Regex pattern, string allowed) : ScalarShape<string>("un mot")
{
    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(pattern.ToString());

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out string value)
    {
        if (!pattern.IsMatch(text))
        {
            log.Report(ShapeMessages.InvalidCharacters(scalar, allowed));
        }

        value = text;
        return true;
    }
}

/// <summary>
/// A word that names something defined elsewhere. Reading takes any word; a later check looks it up, and editors complete it from the known words.
/// </summary>
/// <param name="kind">What kind of word it is, for <see cref="KnownWords"/>.</param>
public sealed class KnownTextShape(string kind) : ScalarShape<string>("un mot")
{
    /// <inheritdoc />
    public override JsonObject Schema(KnownWords known) => SchemaNodes.Code(known(kind));

    /// <inheritdoc />
    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out string value)
    {
        value = text;
        return true;
    }
}
