namespace CqpKits.Cli.Commands;

/// <summary>Asks a person at a terminal; a test answers in its place.</summary>
public interface IQuestions
{
    /// <summary>The line that a person types; null at the end of input.</summary>
    /// <param name="question">What is shown before it.</param>
    string? Ask(string question);
}
