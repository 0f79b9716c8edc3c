namespace CqpKits.Cli.Commands;

/// <summary>Asks at the console.</summary>
/// <param name="input">What is typed.</param>
/// <param name="output">Where questions are shown.</param>
public sealed class ConsoleQuestions(TextReader input, TextWriter output) : IQuestions
{
    /// <inheritdoc/>
    public string? Ask(string question)
    {
        output.Write(question);
        output.Flush();
        return input.ReadLine();
    }
}
