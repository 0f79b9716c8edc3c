using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CqpKits.Yaml.Shapes;

/// <summary>The words of a kind that a file may name; empty when they are not known.</summary>
/// <param name="kind">The kind, as the shape calls it: « un domaine ».</param>
public delegate IEnumerable<string> KnownWords(string kind);

/// <summary>What a YAML value must look like. Reading and the JSON Schema both come from this one description, so they cannot disagree.</summary>
public abstract class Shape
{
    /// <summary>True when a value of this shape defines codes that other values may name.</summary>
    public virtual bool GivesCodes => false;

    /// <summary>A new JSON Schema node for this shape; known words become enumerations.</summary>
    public abstract JsonObject Schema(KnownWords known);
}

/// <summary>A shape whose value is read to a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract class Shape<T> : Shape
{
    /// <summary>Reads a value; when it cannot be read, reports why and returns false. Callers handle an empty scalar themselves and do not pass it.</summary>
    public abstract bool TryRead(YamlNode node, ReadingLog log, [MaybeNullWhen(false)] out T value);
}
