using CqpKits.Sessions.Counting;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints what was counted of a session.</summary>
internal static class StatisticsPresentation
{
    private const int MostCriteria = 10;

    public static void Show(CountedSession? counted, TextWriter output)
    {
        if (counted is null)
        {
            return;
        }

        foreach (var success in counted.Statistics.Success.Where(s => s.Lines.Count > 0))
        {
            output.WriteLine(success.Topic);
            var table = TextTables.With(success.Head, "Décidés", "Validés", "Taux");
            success.Lines.ToList().ForEach(l => table.Add([l.Label, l.Count, l.Validated, l.Rate]));
            TextTables.Console(output).Write(table);
        }

        if (counted.Statistics.Criteria.Count > 0)
        {
            output.WriteLine("Les critères les plus difficiles");
            var table = TextTables.With("Formulaire", "Critère", "Moyenne");
            counted.Statistics.Criteria.Take(MostCriteria).ToList().ForEach(c => table.Add([c.Form, c.Label, c.Mean]));
            TextTables.Console(output).Write(table);
        }

        if (counted.Statistics.Agreement.Count > 0)
        {
            output.WriteLine("Évaluateurs d'un même candidat");
            var table = TextTables.With("Formulaire", "Paires", "Identiques", "Écart moyen");
            counted.Statistics.Agreement.ToList().ForEach(a => table.Add([a.Form, FormattableString.Invariant($"{a.Pairs}"), a.Same, a.Gap]));
            TextTables.Console(output).Write(table);
        }

        counted.Files.ToList().ForEach(f => output.WriteLine($"  {f}"));
    }
}
