using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>Reads a whole YAML file by its shape.</summary>
public static class ShapedFile
{
    /// <summary>
    /// The value of a file, with every fault of its text, keys and values. No value when the text is not YAML or the root is not of the shape;
    /// a value may come with errors: what could not be read is left out of it. Never throws, whatever the text.
    /// </summary>
    public static Checked<T> Read<T>(SourceFile file, Shape<T> shape)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(shape);
        var tree = YamlText.Parse(file);
        if (tree.Value is null)
        {
            return Checked.Failed<T>(tree.Diagnostics);
        }

        var log = new ReadingLog();
        var isRead = shape.TryRead(tree.Value, log, out var value);
        return new Checked<T>(isRead ? value : null, [.. tree.Diagnostics, .. log.Diagnostics]);
    }
}
