using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Usage;
using CqpKits.Sessions.Issuing;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>score</c>.</summary>
internal static class ScoreVerb
{
    private static readonly Argument<string[]> Paths = Word.Several("chemin", "Dossiers et fichiers de formulaires rendus.");

    public static Verb Make() => new(
        "score",
        "Relit des formulaires remplis et calcule les résultats par les règles du référentiel.",
        Score,
        [Paths, .. ResultOptions.All, Everywhere.Json]);

    private static CommandAnswer Score(Invocation call) => ResultOptions.Answer(call, MakeResults.Run(call.Workspace, ResultOptions.Read(call, call.PathsOf(Paths))));
}
