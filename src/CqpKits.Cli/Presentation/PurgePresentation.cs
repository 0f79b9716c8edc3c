using CqpKits.French;
using CqpKits.Sessions.Purging;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints what a purge takes.</summary>
internal static class PurgePresentation
{
    public static void Show(PurgedSession? purged, TextWriter output)
    {
        if (purged is null)
        {
            return;
        }

        output.WriteLine($"Session « {purged.Session} », close le {FrenchText.ShortDate(purged.ClosedOn)}");
        foreach (var some in purged.Classes)
        {
            output.WriteLine($"  {some.Name} : {Said(some)}");
        }

        output.WriteLine(purged.IsWritten ? $"C'est purgé, et {Counts.Of(purged.Files, "fichier")} de « registre/fichiers »." : "Rien n'est purgé ; --write purge ce qui est échu.");
    }

    private static string Said(PurgedClass some) => some switch
    {
        { Over: null } => "aucune durée déclarée, tout est gardé",
        { IsOver: true } => FormattableString.Invariant($"échu depuis le {FrenchText.ShortDate(some.Over!.Value)}, {Counts.Of(some.Rows, "ligne")}"),
        _ => $"gardé jusqu'au {FrenchText.ShortDate(some.Over!.Value)}",
    };
}
