using System.Globalization;
using System.Text;
using CqpKits.Referentials.Model;

namespace CqpKits.Referentials.Shapes.Rules;

/// <summary>Statements, one a line, indented under what they belong to.</summary>
internal sealed class StatementText
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>A statement; none when the value is null. A line feed inside a value must not look like the next statement.</summary>
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

    /// <summary>Statements that belong to another.</summary>
    public void Inside(string name, string value, Action statements)
    {
        Line(name, value);
        Deeper(statements);
    }

    /// <summary>Statements under a heading; nothing at all when there are none.</summary>
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
