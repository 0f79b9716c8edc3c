using CqpKits.Cli.Commands;
using CqpKits.Kits.Printing;
using CqpKits.Kits.Watching;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints one round of a watch.</summary>
internal static class WatchPresentation
{
    public static void Show(WatchRound round, Invocation call)
    {
        CommandAnswer.Say(round.Come, call.Quiet, call.Terminal.Error);
        if (!call.Quiet)
        {
            Show(round, call, call.Terminal.Output);
        }
    }

    private static void Show(WatchRound round, Invocation call, TextWriter output)
    {
        foreach (var fault in round.Gone)
        {
            output.WriteLine($"  corrigé : {fault.Message}");
        }

        FilesPresentation.Each(round.Written, call, output);
        output.WriteLine($"{Made(round.Written)}, {Counts.Of(round.Left)}. En attente de modifications (Ctrl+C pour finir)…");
    }

    private static string Made(IReadOnlyList<string> written) => PrintedFiles.Documents(written) switch
    {
        0 => "Aucun document à refaire",
        1 => $"1 document refait {FilesPresentation.Place(written)}",
        var count => FormattableString.Invariant($"{count} documents refaits {FilesPresentation.Place(written)}"),
    };
}
