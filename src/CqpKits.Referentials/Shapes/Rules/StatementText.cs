using System.Globalization;
using System.Text;
using CqpKits.Referentials.Model;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>Builds the text of a rule set: one statement on each line, indented under the one it belongs to.</summary>
internal sealed class StatementText
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Adds a statement; nothing for a null value. Backslashes and line feeds of the value are escaped, so that it stays on one line.</summary>
    public void Line(string name, string? value)
    {
        if (value is not null)
        {
            var escaped = value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);
            text.Append(' ', depth * 2).Append(name).Append(": ").Append(escaped).Append('\n');
        }
    }

    public void Line(string name, decimal? value) => Line(name, value is { } v ? DecimalText.Write(v) : null);

    public void Line(string name, int? value) => Line(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a statement with others indented under it.</summary>
    public void Inside(string name, string value, Action statements)
    {
        Line(name, value);
        Deeper(statements);
    }

    /// <summary>Adds a heading with statements under it; nothing when there are no statements.</summary>
    public void Inside(string name, Action statements)
    {
        var before = text.Length;
        text.Append(' ', depth * 2).Append(name).Append(":\n");
        var heading = text.Length;
        Deeper(statements);
        if (text.Length == heading)
        {
            text.Length = before;
        }
    }

    public override string ToString() => text.ToString();

    private void Deeper(Action statements)
    {
        depth++;
        statements();
        depth--;
    }
}
