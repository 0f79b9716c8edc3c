using CqpKits.Kits.Building;

namespace CqpKits.Cli.Presentation;

/// <summary>Shows the progress of a build on one line of a terminal, which is overwritten and finally cleared.</summary>
internal sealed class ProgressLine(TextWriter output) : IProgress<BuildProgress>
{
    private const int Every = 25;

    private int width;

    /// <inheritdoc/>
    public void Report(BuildProgress value)
    {
        if (value.Done == value.Total)
        {
            Write("");
        }
        else if (value.Done % Every == 0)
        {
            Write(FormattableString.Invariant($"  {value.Done} documents sur {value.Total}…"));
        }
    }

    private void Write(string text)
    {
        if (width > 0 || text.Length > 0)
        {
            output.Write($"\r{text.PadRight(width)}{(text.Length == 0 ? "\r" : "")}");
            width = text.Length;
        }
    }
}
