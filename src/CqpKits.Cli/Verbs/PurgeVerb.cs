using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Sessions.Purging;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>session purge</c>.</summary>
internal static class PurgeVerb
{
    private static readonly Option<bool> Write = Word.Flag("--write", "Purge ; sans cette option, rien n'est changé, et tout est dit.");

    public static Verb Make() => new(
        "purge",
        "Retire d'une session close ce qui a été gardé assez longtemps, d'après les durées que cqpkits.yaml déclare.\nDit d'abord ce qui partirait. Le journal reste vérifiable ; les archives déjà faites sont dites, et ne sont pas changées.",
        Purge,
        SessionVerb.Session, Write, RegistryCall.By, Everywhere.Json);

    private static CommandAnswer Purge(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => PurgeSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), call.Value(SessionVerb.Session), call.Value(Write)));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(PurgingReports.Write(outcome)), output => PurgePresentation.Show(outcome.Value, output));
    }
}
