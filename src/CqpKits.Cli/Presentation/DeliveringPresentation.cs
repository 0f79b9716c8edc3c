using CqpKits.French;
using CqpKits.Sessions.Delivering;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints the register of papers.</summary>
internal static class DeliveringPresentation
{
    public static void Show(IReadOnlyList<RegisteredPaper> papers, TextWriter output)
    {
        if (papers.Count == 0)
        {
            return;
        }

        var table = TextTables.With("Numéro", "Papier", "Candidat", "Délivré le", "");
        foreach (var paper in papers)
        {
            table.Add([
                paper.Number,
                $"{paper.Title}{(paper.Item is { } item ? $" {item}" : "")}{(paper.Duplicate is { } place ? FormattableString.Invariant($", duplicata n° {place}") : "")}",
                paper.Name,
                FrenchText.ShortDate(paper.DeliveredOn),
                paper.VoidSince is { } day ? $"annulé le {FrenchText.ShortDate(day)}" : "",
            ]);
        }

        TextTables.Console(output).Write(table);
    }
}
