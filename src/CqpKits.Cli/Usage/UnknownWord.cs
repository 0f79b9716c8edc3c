using System.CommandLine;
using System.CommandLine.Parsing;
using CqpKits.Diagnostics;

namespace CqpKits.Cli.Usage;

/// <summary>Finds a word that a command does not know, and words the message with the nearest known word.</summary>
internal static class UnknownWord
{
    /// <summary>The message, on one line; null when every word is known.</summary>
    public static string? In(ParseResult parsed)
    {
        if (Unknown(parsed).FirstOrDefault() is not { } word)
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var name = word.StartsWith('-') ? word.Split('=', ':')[0] : word;
        var known = CommandWords.Of(command);
        return ReplacedWords.Of(name, known) is { } now
            ? $"{CommandWords.Called(command)} : « {name} » s'appelle maintenant « {now} »."
            : $"{CommandWords.Called(command)} : « {word} » n'est pas compris ici ; {Spelling.DidYouMean(name, known.Where(k => k.Length > 2)) ?? CommandWords.SeeHelp(command)}";
    }

    /// <summary>
    /// The unknown words. After a group, they are words that name none of its commands. Of a command with arguments, the parser takes an unknown option
    /// for an argument; such options come first.
    /// </summary>
    private static IEnumerable<string> Unknown(ParseResult parsed) =>
        parsed.CommandResult.Command.Subcommands.Count > 0 ? parsed.UnmatchedTokens : OptionsTakenForArguments(parsed).Concat(parsed.UnmatchedTokens);

    private static IEnumerable<string> OptionsTakenForArguments(ParseResult parsed) => parsed.Tokens
        .TakeWhile(t => t.Type != TokenType.DoubleDash)
        .Where(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-')
        .Select(t => t.Value);
}

/// <summary>Words of earlier versions and the words that replace them.</summary>
internal static class ReplacedWords
{
    private static readonly Dictionary<string, string> Now = new()
    {
        ["saisie"] = "entry",
        ["help"] = "--help",
        ["aide"] = "--help",
        ["--aide"] = "--help",
        ["--vierge"] = "--blank",
        ["--modele"] = "--style",
        ["--remplacer"] = "--replace",
        ["--regle"] = "--rule",
        ["--deux"] = "--double",
    };

    /// <summary>The word that replaces a former word, when the command knows it; else null.</summary>
    public static string? Of(string word, IReadOnlyCollection<string> known) =>
        Now.TryGetValue(word, out var now) && known.Contains(now) ? now : null;
}
