using CqpKits.Kits.Comparing;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints the changes between two versions.</summary>
internal static class DiffPresentation
{
    /// <summary>Maximum number of fields listed; of more, the number and the first of them are printed.</summary>
    private const int Shown = 12;

    public static void Show(CertificationComparison comparison, TextWriter output)
    {
        Changes(comparison.Changes, output);
        output.WriteLine(comparison.Changes.Count == 0 ? "Rien n'a changé." : $"{Counts.Of(comparison.Changes.Count, "changement")}.");
        foreach (var form in comparison.Forms)
        {
            output.WriteLine($"Formulaire déjà émis « {form.Form} » ({string.Join(", ", form.FormIds)}), toujours lisible tel qu'il est :");
            Fields(output, "champs qu'il n'a pas", form.Added);
            Fields(output, "champs qu'il est seul à avoir", form.Removed);
            Fields(output, "champs qui demandent autre chose aujourd'hui", form.Changed);
            if (form.RulesChanged)
            {
                output.WriteLine("    les règles ne sont plus celles du jour où il a été émis");
            }
        }
    }

    /// <summary>Prints changes, each on a line.</summary>
    public static void Changes(IEnumerable<CertificationChange> changes, TextWriter output)
    {
        foreach (var change in changes)
        {
            output.WriteLine($"  {Words(change)}");
        }
    }

    private static void Fields(TextWriter output, string what, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            output.WriteLine($"    {what} : {(ids.Count > Shown ? $"{ids.Count}, dont {string.Join(", ", ids.Take(Shown))}…" : string.Join(", ", ids))}");
        }
    }

    private static string Words(CertificationChange change) => change.Kind switch
    {
        ChangeKind.Added => $"ajouté : {change.What} : « {change.After} »",
        ChangeKind.Removed => $"retiré : {change.What} : « {change.Before} »",
        ChangeKind.Reworded => $"réécrit : {change.What} : « {change.Before} » devient « {change.After} »",
        ChangeKind.Renamed => $"code changé : {change.What} {change.Before} s'appelle maintenant {change.After} ; un code déjà imprimé ne change pas, sauf à inscrire l'ancien dans « retires »",
        ChangeKind.Moved when change.Before.Length == 0 => $"déplacé : {change.What}, maintenant {change.After}",
        ChangeKind.Moved => $"déplacé : {change.What}, de « {change.Before} » à « {change.After} »",
        ChangeKind.Rule => $"règle : {change.What} : {Said(change.Before)} devient {Said(change.After)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static string Said(string statements) => statements.Length == 0 ? "rien" : $"« {statements} »";
}
