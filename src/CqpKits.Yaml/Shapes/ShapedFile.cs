using CqpKits.Diagnostics;

namespace CqpKits.Yaml.Shapes;

/// <summary>Reads a whole YAML file by its shape.</summary>
public static class ShapedFile
{
    /// <summary>
    /// The value of a file, with all faults of its text, keys and values. There is no value when the text is not YAML or its root does not have the shape;
    /// a value that comes with errors lacks what could not be read. Never throws, whatever the text.
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
