using CqpKits.Kits.Building;

namespace CqpKits.Cli.Presentation;

/// <summary>Shows the progress of a build on one line of a terminal, which is overwritten until it is cleared.</summary>
internal sealed class ProgressLine(TextWriter output) : IProgress<BuildProgress>
{
    private const int Least = 25;

    /// <summary>How often it changes at most.</summary>
    private const int Changes = 200;

    private int width;

    /// <inheritdoc/>
    public void Report(BuildProgress value)
    {
        if (value.Done % Math.Max(Least, value.Total / Changes) == 0)
        {
            Write(FormattableString.Invariant($"  {value.Done} documents sur {value.Total}…"));
        }
    }

    /// <summary>Clears the line.</summary>
    public void Clear() => Write("");

    private void Write(string text)
    {
        if (width > 0 || text.Length > 0)
        {
            output.Write($"\r{text.PadRight(width)}{(text.Length == 0 ? "\r" : "")}");
            width = text.Length;
        }
    }
}
