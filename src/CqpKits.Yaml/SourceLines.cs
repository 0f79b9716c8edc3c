using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using YamlDotNet.Core;

namespace CqpKits.Yaml;

/// <summary>The lines of a file and positions in it; lines break where the YAML library breaks them.</summary>
internal sealed partial class SourceLines(SourceFile file)
{
    private readonly string[] _lines = LineBreak().Split(file.Text);

    /// <summary>A line by its number from 1; empty beyond the end of the file.</summary>
    public string this[int number] => number >= 1 && number <= _lines.Length ? _lines[number - 1] : "";

    /// <summary>The spaces, tabs and no-break spaces at the start of a line.</summary>
    public string Indentation(int number)
    {
        var line = this[number];
        return line[..^line.TrimStart(' ', '\t', '\u00A0', '\u202F').Length];
    }

    /// <summary>What is written between two marks, line by line, each with the place of its first character.</summary>
    public IEnumerable<(SourcePosition At, string Text)> Between(Mark start, Mark end)
    {
        for (var line = (int)start.Line; line <= Math.Min((int)end.Line, _lines.Length); line++)
        {
            var first = line == (int)start.Line ? Math.Min((int)start.Column - 1, this[line].Length) : 0;
            var last = line == (int)end.Line ? Math.Clamp((int)end.Column - 1, first, this[line].Length) : this[line].Length;
            yield return (At(line, first + 1), this[line][first..last]);
        }
    }

    public SourcePosition At(int line, int column) => new(file.Path, line, column);

    public SourcePosition At(Mark mark) => At((int)mark.Line, (int)mark.Column);

    /// <summary>
    /// The position of the first of these characters in the indentation of the lines from <paramref name="first"/> to <paramref name="last"/>, or
    /// null.
    /// </summary>
    public SourcePosition? InIndentation(int first, int last, params ReadOnlySpan<char> characters)
    {
        for (var line = first; line <= Math.Min(last, _lines.Length); line++)
        {
            var column = Indentation(line).AsSpan().IndexOfAny(characters);
            if (column >= 0)
            {
                return At(line, column + 1);
            }
        }

        return null;
    }

    [GeneratedRegex("\r\n|[\r\n\u0085\u2028\u2029]")]
    private static partial Regex LineBreak();
}
