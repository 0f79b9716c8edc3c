using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CqpKits.Yaml.Shapes;

/// <summary>The words of a kind that a file may name; none when they are not known.</summary>
/// <param name="kind">The kind, as the shape calls it: « un domaine ».</param>
public delegate IEnumerable<string> KnownWords(string kind);

/// <summary>What a YAML value must look like. The one description serves reading and the JSON Schema, so that they cannot disagree.</summary>
public abstract class Shape
{
    /// <summary>Whether a value of this shape gives codes that others may name.</summary>
    public virtual bool GivesCodes => false;

    /// <summary>A fresh JSON Schema of this shape, with the words that are known as enumerations.</summary>
    public abstract JsonObject Schema(KnownWords known);
}

/// <summary>A shape that is read to a value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract class Shape<T> : Shape
{
    /// <summary>Reads a value; false after reporting why it cannot be read. An empty scalar never comes here.</summary>
    public abstract bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out T value);
}
