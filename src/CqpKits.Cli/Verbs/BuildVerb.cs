using System.CommandLine;
using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>build</c>.</summary>
internal static class BuildVerb
{
    private static readonly Argument<string> Certification = new("certification");
    private static readonly Option<string?> Kit = new("--kit");
    private static readonly Option<string?> Document = new("--document");
    private static readonly Option<bool> All = new("--all");
    private static readonly Option<string?> Candidates = new("--candidates");
    private static readonly Option<string?> StyleSource = new("--modele");
    private static readonly Option<bool> Blank = new("--vierge");
    private static readonly Option<string> Format = new("--format") { DefaultValueFactory = _ => "docx" };
    private static readonly Option<string> Out = new("--out") { DefaultValueFactory = _ => "" };
    private static readonly Option<bool> Replace = new("--remplacer");

    private static readonly Option<bool> Json = new(Verb.JsonName);

    public static Command Make(Surroundings surroundings)
    {
        Format.AcceptOnlyFromAmong("docx");
        var command = new Command("build") { Certification, Kit, Document, All, Candidates, StyleSource, Blank, Format, Out, Replace, Json };
        command.SetAction(parsed => Verb.Run(surroundings, workspace => Build(parsed, workspace, surroundings)));
        return command;
    }

    private static IReadOnlyList<Diagnostic> Build(ParseResult parsed, DiskWorkspace workspace, Surroundings surroundings)
    {
        var progress = surroundings.ErrorIsTerminal && !surroundings.Quiet ? new ProgressLines(surroundings.Error) : null;
        var outcome = BuildKit.Run(workspace, Request(parsed, workspace, surroundings) with { Progress = progress });
        if (parsed.GetValue(Json))
        {
            surroundings.Output.Write(RunReports.Build(outcome));
        }
        else if (outcome.Value is { Files.Count: > 0 } result)
        {
            Say(result, surroundings.Output);
        }

        return outcome.Diagnostics;
    }

    private static BuildRequest Request(ParseResult parsed, DiskWorkspace workspace, Surroundings surroundings)
    {
        string? Path(string? given) => Verb.PathOf(given, workspace, surroundings);
        var request = new BuildRequest
        {
            Certification = parsed.GetValue(Certification)!,
            Kit = parsed.GetValue(Kit),
            Document = parsed.GetValue(Document),
            All = parsed.GetValue(All),
            CandidateFile = Path(parsed.GetValue(Candidates)),
            StyleSource = Path(parsed.GetValue(StyleSource)),
            Blank = parsed.GetValue(Blank),
            Replace = parsed.GetValue(Replace),
        };
        return parsed.GetValue(Out) is { Length: > 0 } output ? request with { Output = Path(output)! } : request;
    }

    private static void Say(BuildResult result, TextWriter output)
    {
        foreach (var file in result.Files)
        {
            output.WriteLine($"  {file}");
        }

        var forWhom = result.Candidates == 0 ? "formulaires vierges" : Verb.Plural(result.Candidates, "candidat");
        output.WriteLine($"{Verb.Plural(result.Files.Count, "document")} dans {result.Folder} ({forWhom}).");
    }
}
