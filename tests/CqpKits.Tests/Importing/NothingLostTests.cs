namespace CqpKits.Tests.Importing;

/// <summary>Whatever a sheet holds, each of its texts is in the structure or is said.</summary>
public sealed class NothingLostTests
{
    private static readonly string[][] Headings =
    [
        ["Bloc", "Compétences", "Critères"], ["Code", "Compétence", "Critères", "Indicateurs"], ["Domaine", "Connaissances", "Savoir-faire"], ["Activités", "Tâches", "Compétences", "Modalités d'évaluation"],
        ["Niveau", "Code", "Intitulé"], ["Bloc", "", "Compétences", "Remarques"], ["Compétences"], [], ["Domaine", "Compétence", "Savoir-faire", "Connaissances"], ["Bloc", "Activités", "Compétences", "Critère principal", "Critères"],
    ];

    private static readonly string[] Starts = ["", "", "", "• ", "- ", "BC1 – ", "BC2 : ", "C1.1 : ", "C2 ", "Bloc 1 – ", "1.1 ", "1. ", "A1 – ", "Total : ", "  ", "R – ", "CO2 "];

    [Fact]
    public void In_tables_made_at_random()
    {
        var seed = 20_271_115u;
        int Next(int below) => (int)((seed = (seed * 1_664_525u) + 1_013_904_223u) >> 8) % below;
        var read = 0;
        for (var n = 0; n < 400; n++)
        {
            var headings = Headings[Next(Headings.Length)];
            var (words, rows) = (new List<string>(), new List<string>());
            for (var row = 0; row < 2 + Next(7); row++)
            {
                rows.Add(string.Join(';', Enumerable.Range(0, Math.Max(1, headings.Length)).Select(_ => Next(3) == 0 ? "" : Cell(words, Next))));
            }

            var text = (headings.Length > 0 ? string.Join(';', headings) + "\n" : "") + string.Join('\n', rows) + "\n";
            var imported = Imported.Csv(text);
            if (imported.Outcome.Value?.Tree is not { } tree)
            {
                Assert.NotEmpty(imported.Said);
                continue;
            }

            read++;
            var said = string.Join('\n', [.. tree.Nodes.Select(l => $"{l.Code} {l.Label}"), .. imported.Outcome.Diagnostics.Select(d => d.Message), .. imported.Outcome.Value.Sheet.Above.Select(a => a.Text)]);
            var leftAside = imported.Said.Any(c => c is "CQP571" or "CQP586");
            var lost = words.Where(w => !leftAside && !said.Contains(w + " ", StringComparison.Ordinal)).ToList();
            Assert.True(lost.Count == 0, $"{string.Join(", ", lost)} lost of\n{text}\n{said}");
        }

        Assert.True(read > 100, $"{read}");
    }

    private static string Cell(List<string> words, Func<int, int> next)
    {
        var lines = Enumerable.Range(0, 1 + next(3)).Select(_ =>
        {
            var word = $"Mot{words.Count}";
            words.Add(word);
            return Starts[next(Starts.Length)] + word + " suite";
        });
        return $"\"{string.Join('\n', lines)}\"";
    }
}
