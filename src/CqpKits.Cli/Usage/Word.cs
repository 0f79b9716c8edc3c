using System.CommandLine;

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

    /// <summary>An option with a value, which may be given several times.</summary>
    public static Option<string[]> Values(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };
}
