using System.CommandLine;

namespace CqpKits.Cli.Usage;

/// <summary>Makes arguments and options with what help says of them, in French.</summary>
internal static class Word
{
    /// <summary>An argument that must be given.</summary>
    public static Argument<string> Needed(string name, string description) => new(name) { Description = description };

    /// <summary>An argument that may be left out.</summary>
    public static Argument<string?> Optional(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>An argument given once or more.</summary>
    public static Argument<string[]> Several(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>An option that is given or not.</summary>
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>An option with a value, which help calls <paramref name="value"/>.</summary>
    public static Option<string?> Value(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };

    /// <summary>An option with a value, which may be given several times.</summary>
    public static Option<string[]> Values(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description };
}
