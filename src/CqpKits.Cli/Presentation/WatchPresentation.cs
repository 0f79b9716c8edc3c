using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary>One round of a watch on the console.</summary>
internal static class WatchPresentation
{
    public static void Show(WatchRound round, Surroundings surroundings, bool quiet)
    {
        foreach (var fault in round.Come.Where(f => !quiet || f.Severity == Severity.Error))
        {
            surroundings.Error.WriteLine(fault);
        }

        if (quiet)
        {
            return;
        }

        foreach (var fault in round.Gone)
        {
            surroundings.Output.WriteLine($"  corrigé : {fault.Message}");
        }

        foreach (var file in round.Written)
        {
            surroundings.Output.WriteLine($"  {file}");
        }

        surroundings.Output.WriteLine($"{Verb.Plural(round.Written.Count, "document")} à jour, {Verb.Count(round.Left)}. En attente de modifications (Ctrl+C pour finir)…");
    }
}
