using CqpKits.Diagnostics;
using CqpKits.Kits;

namespace CqpKits.Cli;

/// <summary>One round of a watch on the console.</summary>
internal static class WatchPresentation
{
    public static void Show(WatchRound round, Surroundings surroundings)
    {
        foreach (var fault in round.Come.Where(f => !surroundings.Quiet || f.Severity == Severity.Error))
        {
            surroundings.Error.WriteLine(fault);
        }

        foreach (var fault in round.Gone)
        {
            surroundings.Output.WriteLine($"  corrigé : {fault.Message}");
        }

        foreach (var file in round.Written)
        {
            surroundings.Output.WriteLine($"  {file}");
        }

        var made = round.Written.Count switch { 0 => "Aucun document à refaire", 1 => "1 document refait", var count => FormattableString.Invariant($"{count} documents refaits") };
        surroundings.Output.WriteLine($"{made}, {Verb.Count(round.Left)}. En attente de modifications (Ctrl+C pour finir)…");
    }
}
