using System.CommandLine;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary><c>watch</c>.</summary>
internal static class WatchVerb
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(400);

    public static Command Make(Surroundings surroundings)
    {
        var certification = new Argument<string>("certification");
        var styleSource = new Option<string?>("--modele");
        var command = new Command("watch") { certification, styleSource };
        command.SetAction(parsed => Verb.Run(surroundings, workspace =>
        {
            using var ending = new ManualResetEventSlim();
            ConsoleCancelEventHandler end = (_, pressed) =>
            {
                pressed.Cancel = true;
                ending.Set();
            };
            Console.CancelKeyPress += end;
            try
            {
                return WatchCertification.Run(
                    workspace,
                    parsed.GetValue(certification)!,
                    Verb.PathOf(parsed.GetValue(styleSource), workspace, surroundings),
                    surroundings.Pause ?? (() => !ending.Wait(Beat)),
                    round => WatchPresentation.Show(round, surroundings));
            }
            finally
            {
                Console.CancelKeyPress -= end;
            }
        }));
        return command;
    }
}
