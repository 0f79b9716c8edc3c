using System.CommandLine;
using System.CommandLine.Parsing;
using CqpKits.Diagnostics;

namespace CqpKits.Cli;

/// <summary>Arguments → one use case → presentation.</summary>
public static class CommandLine
{
    private const string Quiet = "--quiet";

    private static readonly string[] HelpWords = ["-h", "--help", "--aide", "help", "aide", "-?", "/?"];

    /// <summary>Runs one command; 0 done, 1 diagnostics with errors, 2 usage.</summary>
    public static int Run(string[] args, Surroundings surroundings)
    {
        if (args.Length == 0 || args.Any(HelpWords.Contains))
        {
            surroundings.Output.Write(HelpText.For(args.FirstOrDefault(a => !HelpWords.Contains(a))));
            return args.Length == 0 ? ExitCodes.Usage : ExitCodes.Done;
        }

        var parsed = Root(args.Contains(Quiet) ? surroundings.Quieted(args.Contains(Verb.JsonName)) : surroundings).Parse(args);
        return parsed.Errors.Count > 0 || Strangers(parsed).Any()
            ? UsageFault(parsed, args, surroundings)
            : parsed.Invoke(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand { TreatUnmatchedTokensAsErrors = true };
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(new Option<bool>(Quiet) { Recursive = true });
        root.Add(InitVerb.Make(surroundings));
        root.Add(CheckVerb.Make(surroundings));
        root.Add(ListVerb.Make(surroundings));
        root.Add(NewVerb.Make(surroundings));
        root.Add(DiffVerb.Make(surroundings));
        root.Add(SchemaVerb.Make(surroundings));
        root.Add(BuildVerb.Make(surroundings));
        root.Add(WatchVerb.Make(surroundings));
        root.Add(ReadVerb.Make(surroundings));
        root.Add(ScoreVerb.Make(surroundings));
        root.Add(EntryVerb.Make(surroundings));
        root.Add(RulesVerb.Make(surroundings));
        return root;
    }

    /// <summary>What no command knows. Where a command takes any number of paths, an option it does not know would pass for one of them.</summary>
    private static IEnumerable<string> Strangers(ParseResult parsed) => parsed.UnmatchedTokens.Concat(
        parsed.Tokens.Where(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal)).Select(t => t.Value));

    private static int UsageFault(ParseResult parsed, string[] args, Surroundings surroundings)
    {
        var verb = parsed.CommandResult.Command is RootCommand ? null : parsed.CommandResult.Command.Name;
        var known = parsed.CommandResult.Command.Options.Select(o => o.Name)
            .Concat(parsed.CommandResult.Command.Subcommands.Select(c => c.Name)).Append(Quiet);
        var stranger = Strangers(parsed).FirstOrDefault() ?? (verb is null ? args[0] : null);
        surroundings.Error.WriteLine(stranger is null
            ? $"cqpkits {verb} : il manque un argument, ou une valeur après une option."
            : $"cqpkits : « {stranger} » n'est pas compris ici. {Spelling.DidYouMean(stranger, known)}".TrimEnd());
        surroundings.Error.WriteLine();
        surroundings.Error.Write(HelpText.For(verb));
        return ExitCodes.Usage;
    }
}
