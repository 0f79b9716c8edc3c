using CqpKits.Kits.Proving;
using CqpKits.Scoring.Findings;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints rules and their worked examples.</summary>
internal static class RulesPresentation
{
    /// <summary>Prints a line for each worked example, with the differences from the expected result below.</summary>
    public static void Show(IReadOnlyList<ProvenRules> proven, TextWriter output)
    {
        foreach (var rules in proven)
        {
            output.WriteLine($"{rules.Certification} — {rules.Rules.Title} ({rules.Rules.Code})");
            foreach (var one in rules.Cases)
            {
                output.WriteLine($"  {(one.Holds ? "conforme " : "DIFFÉRENT")} {one.Case.Name} : {ResultStatusText.Of(one.Result.Status)}");
            }

            if (rules.Cases.Count == 0)
            {
                output.WriteLine("  aucun cas : ajoutez « cas: » à cette règle pour la vérifier.");
            }
        }

        var all = proven.SelectMany(r => r.Cases).ToList();
        output.WriteLine(proven.Count == 0 ? "Aucune règle à essayer." : FormattableString.Invariant($"{all.Count} cas, {Counts.Of(all.Count(c => c.Holds), "conforme")}."));
    }

    /// <summary>Prints the explanations of rule sets; nothing for null, when the certification could not be loaded.</summary>
    public static void Explain(IReadOnlyList<string>? texts, TextWriter output) =>
        output.Write(texts is { Count: 0 } ? "Ce référentiel ne déclare aucune règle : aucun verdict n'est rendu.\n" : string.Join('\n', texts ?? []));
}
