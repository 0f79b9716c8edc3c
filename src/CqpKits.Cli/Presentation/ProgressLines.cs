using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary>A line now and then on a long run.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgress<BuildProgress>
{
    private const int Every = 25;

    /// <inheritdoc/>
    public void Report(BuildProgress value)
    {
        if (value.Done % Every == 0 && value.Done < value.Total)
        {
            output.WriteLine(FormattableString.Invariant($"  {value.Done} documents sur {value.Total}…"));
        }
    }
}
