using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Rendering;

/// <summary>A template file that converts offsets to lines and columns. Its line ends are replaced by <c>
/// </c>, which keeps lines and columns.</summary>
internal sealed class TemplateFile
{
    private readonly List<int> lineStarts = [0];

    public TemplateFile(SourceFile source)
    {
        Path = source.Path;
        Text = source.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The position of an offset; an offset outside the text gives the start or the end.</summary>
    public SourcePosition At(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        var line = lineStarts.BinarySearch(inside);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePosition(Path, line + 1, inside - lineStarts[line] + 1);
    }
}
