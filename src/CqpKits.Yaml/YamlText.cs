using CqpKits.Diagnostics;

namespace CqpKits.Yaml;

/// <summary>Reads YAML text.</summary>
public static class YamlText
{
    /// <summary>
    /// The tree of one file; an empty file is an empty mapping. A syntax fault, or a structure that cannot be trusted, gives no value;
    /// duplicate keys, anchors, aliases, tags and several documents are errors beside the tree, and so is what YAML drops of a text or reads as
    /// something else than was typed. Never throws, whatever the text.
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
        IReadOnlyList<Diagnostic> found = [.. builder.Found, .. TextSlips.In(scan.Events, lines), .. LostCharacters.In(file) is { } lost ? [lost] : Array.Empty<Diagnostic>()];
        return builder.StructureIsSound ? Checked.Of(root, found) : Checked.Failed<YamlNode>(found);
    }
}
