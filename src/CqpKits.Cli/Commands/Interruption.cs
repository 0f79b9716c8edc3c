namespace CqpKits.Cli.Commands;

/// <summary>Ctrl+C as a request to end in good order, as long as this is not disposed of. A second one ends the program at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source;

    /// <summary>Listens to Ctrl+C.</summary>
    /// <param name="outer">Asks for the same, for who runs commands without a console.</param>
    public Interruption(CancellationToken outer)
    {
        source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        Console.CancelKeyPress += End;
    }

    /// <summary>Cancelled when the work is to end.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= End;
        source.Dispose();
    }

    private void End(object? sender, ConsoleCancelEventArgs pressed)
    {
        pressed.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
