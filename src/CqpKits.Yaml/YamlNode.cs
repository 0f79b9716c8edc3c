using CqpKits.Diagnostics;

namespace CqpKits.Yaml;

/// <summary>A node of a YAML file, with its position. A scalar stays text until a shape reads it.</summary>
/// <param name="Position">Line and column of its first character, from 1.</param>
public abstract record YamlNode(SourcePosition Position);

/// <summary>A text.</summary>
/// <param name="Position">Where it starts.</param>
/// <param name="Text">Its text, quotes and escapes resolved.</param>
/// <param name="IsQuoted">Whether it was written in quotes or as a block; an unquoted empty scalar is "no value".</param>
public sealed record YamlScalar(SourcePosition Position, string Text, bool IsQuoted) : YamlNode(Position)
{
    /// <summary>True for an unquoted empty scalar: a key without a value.</summary>
    public bool IsEmpty => !IsQuoted && Text.Length == 0;
}

/// <summary>A list.</summary>
/// <param name="Position">Where it starts.</param>
/// <param name="Items">Its items in order.</param>
public sealed record YamlSequence(SourcePosition Position, IReadOnlyList<YamlNode> Items) : YamlNode(Position);

/// <summary>A mapping. Keys are unique: the second of two is reported and left out.</summary>
/// <param name="Position">Where it starts.</param>
/// <param name="Entries">Its entries in the order of the file.</param>
public sealed record YamlMapping(SourcePosition Position, IReadOnlyList<YamlEntry> Entries) : YamlNode(Position)
{
    /// <summary>The value under a key, or null.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(e => e.Key.Text == key)?.Value;
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key, with its position.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
