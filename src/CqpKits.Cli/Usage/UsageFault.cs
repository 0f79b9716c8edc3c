using System.CommandLine;
using System.CommandLine.Parsing;
using CqpKits.Diagnostics;

namespace CqpKits.Cli.Usage;

/// <summary>
/// Words the fault of a command line whose words are all known. The messages of the parser are not used, because they are in the language of the
/// system.
/// </summary>
internal static class UsageFault
{
    /// <summary>The message, on one line.</summary>
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return $"{CommandWords.Called(command)} : {What(parsed, command)} ; {CommandWords.SeeHelp(command)}";
    }

    private static string What(ParseResult parsed, Command command)
    {
        if (parsed.Errors.Select(e => e.SymbolResult).OfType<OptionResult>().FirstOrDefault() is { } option)
        {
            return What(option);
        }

        var missing = command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a) is null or { Tokens.Count: 0 });
        return missing is null ? $"il manque une commande ({string.Join(", ", command.Subcommands.Select(c => c.Name))})" : $"il manque {CommandWords.Usage(missing)}";
    }

    private static string What(OptionResult option) => option.Tokens switch
    {
        [] => $"il manque la valeur de {CommandWords.Usage(option.Option)}",
        [var value] when option.Option is ReadOption read && read.FaultOf(value.Value) is { } fault => $"{option.Option.Name} : {fault}",
        [var value] when Word.ChoicesOf(option.Option) is { Count: > 0 } words => $"« {value.Value} » n'est pas une valeur de {option.Option.Name} ({Spelling.Choices(value.Value, "valeurs possibles", words).TrimEnd('.')})",
        [var value] => $"« {value.Value} » ne convient pas à {CommandWords.Usage(option.Option)}",
        _ => $"{option.Option.Name} ne se donne qu'une fois",
    };
}
