using System.CommandLine;
using System.CommandLine.Completions;
using CqpKits.Diagnostics;

namespace CqpKits.Cli.Usage;

/// <summary>Makes arguments and options with their French descriptions for the help.</summary>
internal static class Word
{
    /// <summary>A required argument.</summary>
    public static Argument<string> Needed(string name, string description) => new(name) { Description = description };

    /// <summary>An optional argument.</summary>
    public static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>An argument given once or more.</summary>
    public static Argument<string[]> Several(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>An option without a value.</summary>
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>An option with a value, named <paramref name="value"/> in the help.</summary>
    public static Option<string?> Value(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    /// <summary>An option whose value is one of these words.</summary>
    public static Option<string?> Choice(string name, string value, string description, params string[] words)
    {
        var option = Value(name, value, description);
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    /// <summary>An option whose value is read where it is typed; the completions are only some of its values.</summary>
    public static Option<string?> Read<T>(string name, string value, string description, Func<string, Checked<T>> read, params string[] completions)
    {
        var option = new ReadOption(name, text => read(text).Diagnostics) { HelpName = value, Description = description };
        option.CompletionSources.Add(completions);
        return option;
    }

    /// <summary>The words that an option takes; none for one that takes any text.</summary>
    public static IReadOnlyList<string> ChoicesOf(Option option) => [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];

    /// <summary>An option with a value, which may be given several times.</summary>
    public static Option<string[]> Values(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };
}
