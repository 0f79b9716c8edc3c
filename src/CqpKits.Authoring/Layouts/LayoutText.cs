using System.Buffers;
using System.Globalization;
using System.Text;

namespace CqpKits.Authoring.Layouts;

/// <summary>The text of a template that is being laid out, line by line.</summary>
internal sealed class LayoutText
{
    /// <summary>Characters that Markdown or the dialect would read as something else than themselves.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_`[]{}<>:\\|#\"~");

    private readonly StringBuilder text = new();

    /// <summary>A millimetre length as it is written in a template.</summary>
    public static string Millimetres(decimal length) => length.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A text that is printed as it is: literally where no character of it could be read as a sign, else as a value of the script.</summary>
    public static string Literal(string said)
    {
        var line = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.AsSpan().IndexOfAny(Signs) < 0 && !StartsList(line) ? line : $"{{{{ {Quoted(line)} }}}}";
    }

    /// <summary>The text as a string of the script.</summary>
    public static string Quoted(string said) => $"\"{said.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public LayoutText Line(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A line that only carries script, and leaves nothing in the text.</summary>
    public LayoutText Script(string script) => Line($"{{{{~ {script} ~}}}}");

    /// <summary>A group of lines that stays on one page.</summary>
    public void Together(Action inside)
    {
        Line("::::ensemble");
        inside();
        Line("::::").Line();
    }

    public override string ToString() => text.ToString();

    private static bool StartsList(string line) => line.Length > 0 && (line[0] is '-' or '+' or '=' || char.IsAsciiDigit(line[0]));
}
