using CqpKits.Diagnostics;

namespace CqpKits.Yaml;

/// <summary>Reads YAML text.</summary>
public static class YamlText
{
    /// <summary>The tree of one file. A syntax fault gives no value; duplicate keys, anchors, aliases, tags and several documents are errors beside the tree.</summary>
    public static Outcome<YamlNode> Parse(SourceFile file) => throw new NotImplementedException(file.Path);
}
