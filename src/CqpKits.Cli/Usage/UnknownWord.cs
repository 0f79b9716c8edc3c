using System.CommandLine;
using System.CommandLine.Parsing;
using CqpKits.Diagnostics;

namespace CqpKits.Cli.Usage;

/// <summary>A word that the command does not know, said in one line with the one that was probably meant.</summary>
internal static class UnknownWord
{
    /// <summary>The line; null when every word is known.</summary>
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
    /// Where commands are grouped, the first word names one of them. Where a command takes arguments, the parser gives it an option that it does not know
    /// as one of them: options come first.
    /// </summary>
    private static IEnumerable<string> Unknown(ParseResult parsed) =>
        parsed.CommandResult.Command.Subcommands.Count > 0 ? parsed.UnmatchedTokens : OptionsTakenForArguments(parsed).Concat(parsed.UnmatchedTokens);

    private static IEnumerable<string> OptionsTakenForArguments(ParseResult parsed) => parsed.Tokens
        .TakeWhile(t => t.Type != TokenType.DoubleDash)
        .Where(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-')
        .Select(t => t.Value);
}

/// <summary>Words of earlier versions, each with the one that took its place.</summary>
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

    /// <summary>What the word is called now, where that is one of the words known here; else null.</summary>
    public static string? Of(string word, IReadOnlyCollection<string> known) =>
        Now.TryGetValue(word, out var now) && known.Contains(now) ? now : null;
}
