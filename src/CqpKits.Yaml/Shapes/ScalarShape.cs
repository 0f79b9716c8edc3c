using System.Diagnostics.CodeAnalysis;

namespace CqpKits.Yaml.Shapes;

/// <summary>A shape that is read from one scalar.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="expected">What is expected, French, with article: « un texte ».</param>
public abstract class ScalarShape<T>(string expected) : Shape<T>
{
    /// <inheritdoc />
    public sealed override bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out T value)
    {
        if (node is YamlScalar scalar)
        {
            return TryRead(scalar.Text.Trim(' ', '\t', '\r', '\n'), scalar, log, out value);
        }

        log.Report(ShapeMessages.WrongKindOfValue(node, expected));
        log.Lose(GivesCodes);
        value = default;
        return false;
    }

    /// <summary>Reads the trimmed text of a scalar.</summary>
    protected abstract bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out T value);
}
