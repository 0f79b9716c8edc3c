using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Usage;
using CqpKits.Cli.Verbs;

namespace CqpKits.Cli;

/// <summary>Runs a command line: parses the arguments, calls one use case and presents its result.</summary>
public static class CommandLine
{
    // Response files are off, because a path may begin with « @ ».
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>The root command with all commands and options.</summary>
    internal static Command Root { get; } = new("cqpkits", "Kits d'évaluation des CQP, du référentiel au résultat.")
    {
        Everywhere.Help,
        Everywhere.Version,
        Everywhere.Quiet,
        Everywhere.Verbose,
        InitVerb.Make(),
        NewVerb.Make(),
        ImportVerb.Make(),
        TemplateVerb.Make(),
        CheckVerb.Make(),
        ListVerb.Make(),
        DiffVerb.Make(),
        SchemaVerb.Make(),
        BuildVerb.Make(),
        WatchVerb.Make(),
        EntryVerb.Make(),
        ReadVerb.Make(),
        ScoreVerb.Make(),
        RulesVerb.Make(),
        SessionVerb.Make(),
    };

    /// <summary>Runs one command; returns the exit code: 0 done, 1 diagnostics with errors, 2 wrong usage, 130 interrupted.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var parsed = Parse(args);
        if (UnknownWord.In(parsed) is { } unknown)
        {
            return Fault(unknown, terminal);
        }

        if (args.Length == 0 || Everywhere.IsGiven(parsed, Everywhere.Help))
        {
            terminal.Output.Write(HelpText.Of(parsed.CommandResult.Command));
            return args.Length == 0 ? ExitCodes.Usage : ExitCodes.Done;
        }

        if (Everywhere.IsGiven(parsed, Everywhere.Version))
        {
            terminal.Output.WriteLine(ProgramVersion.Text);
            return ExitCodes.Done;
        }

        return parsed.Errors.Count == 0 && parsed.CommandResult.Command is Verb verb
            ? verb.Run(parsed, terminal)
            : Fault(UsageFault.Of(parsed), terminal);
    }

    /// <summary>Parses arguments; faults are in the result.</summary>
    internal static ParseResult Parse(IReadOnlyList<string> args) => Root.Parse(args, Parsing);

    private static int Fault(string line, Terminal terminal)
    {
        terminal.Error.WriteLine(line);
        return ExitCodes.Usage;
    }
}
