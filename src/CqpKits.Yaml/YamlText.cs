using CqpKits.Diagnostics;

namespace CqpKits.Yaml;

/// <summary>Reads YAML text.</summary>
public static class YamlText
{
    /// <summary>
    /// The tree of one file; an empty file is an empty mapping. There is no value after a syntax fault, a key that is not a text, or tabs or no-break
    /// spaces as indentation;
    /// duplicate keys, anchors, aliases, tags and a second document are errors beside the tree. Never throws, whatever the text.
    /// </summary>
    public static Checked<YamlNode> Parse(SourceFile file)
    {
        var lines = new SourceLines(file);
        var scan = EventScan.Run(file, lines);
        if (scan.Fault is { } fault)
        {
            return Checked.Failed<YamlNode>(fault);
        }

        var builder = new TreeBuilder(lines, scan.Events);
        var root = builder.Build();
        return builder.StructureIsSound ? Checked.Of(root, builder.Found) : Checked.Failed<YamlNode>(builder.Found);
    }
}
