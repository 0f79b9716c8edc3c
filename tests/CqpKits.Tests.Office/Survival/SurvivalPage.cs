using System.Globalization;
using System.Text;

namespace CqpKits.Tests.Office.Survival;

/// <summary>The published page.</summary>
internal static class SurvivalPage
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(SurvivalMatrix matrix, IReadOnlyList<Journey> singles, IReadOnlyList<Journey> doubles)
    {
        var page = new StringBuilder();
        page.Append(Invariant, $"""
            # Ce qui survit à un aller-retour

            Cette page est écrite par un test (`SurvivalTests`), qui échoue dès qu'elle n'est plus à jour. Chaque formulaire de chaque certification est
            rempli deux fois (entièrement, puis en laissant une case sur trois vide), subit ce que dit chaque ligne, et revient par `cqpkits read`.

            - **lu juste** : la valeur saisie, ou « manquant » pour une case laissée vide ;
            - **à revoir** : soumis à une personne, avec la raison, alors que la réponse pouvait se lire ;
            - **à revoir, comme il se doit** : soumis à une personne parce que personne ne peut dire sans elle ce qui vaut. Les modifications suivies
              touchent une case sur dix, et la copie la dernière ligne de chaque tableau de trois lignes ou plus ;
            - **faux sans le dire** : toute autre chose, et toute valeur lue là où une personne devait trancher. Ce nombre doit être **0**.

            Les pourcentages sont ceux des réponses qui peuvent se lire. Une coche est mise d'un clic, ou tapée (X, x, ☒, ☑, ✓, ✔ ou ✗) là où la ligne dit « saisi ».
            LibreOffice est celui de Debian 12 (7.4). Word, Word en ligne, Google Docs, OnlyOffice et Pages n'ont pas été essayés eux-mêmes :
            ce qu'ils font aux fichiers est imité par les lignes « ôtés », « perdus » et « renommés ».
            D'autres programmes l'ont été : [ce qui en revient](retours.md#les-programmes-essayés).

            ## Word, un incident

            | incident | lu juste | à revoir | faux sans le dire | à revoir, comme il se doit |
            |---|---:|---:|---:|---:|

            """);
        foreach (var journey in singles)
        {
            var sum = matrix.Sum(journey, SurvivalForm.All);
            page.Append(Invariant, $"| {journey.Name} | {Tally.Percent(sum.Right, sum.Readable)} | {Tally.Percent(sum.Review, sum.Readable)} | {sum.Wrong.Count} | {sum.Due} |\n");
        }

        PdfTable.Write(page);
        ShownTable.Write(page);
        Forms(page, matrix, singles);
        Doubles(page, matrix, doubles);
        return page.ToString();
    }

    private static void Forms(StringBuilder page, SurvivalMatrix matrix, IReadOnlyList<Journey> journeys)
    {
        page.Append("\n## Formulaire par formulaire\n\nLu juste / à revoir.\n");
        foreach (var forms in SurvivalForm.All.GroupBy(f => f.Definition.Certification))
        {
            page.Append(Invariant, $"\n### {forms.First().Definition.CertificationTitle} (`{forms.Key}`)\n\n");
            page.Append(Invariant, $"| incident | {string.Join(" | ", forms.Select(f => f.Name))} |\n|---|{string.Concat(forms.Select(_ => "---:|"))}\n");
            foreach (var journey in journeys)
            {
                page.Append(Invariant, $"| {journey.Name} | {string.Join(" | ", forms.Select(f => Cell(matrix[journey, f])))} |\n");
            }
        }
    }

    private static void Doubles(StringBuilder page, SurvivalMatrix matrix, IReadOnlyList<Journey> doubles)
    {
        var firsts = doubles.Select(j => j.Hazards[0]).Distinct().ToList();
        var seconds = doubles.Select(j => j.Hazards[1]).Distinct().ToList();
        page.Append("\n## Deux incidents à la fois\n\nUne case sur trois laissée vide, dans un formulaire sur quatre, à tour de rôle : chaque incident en rencontre d'autres dans chaque formulaire. ");
        page.Append("Lu juste, ces formulaires réunis ; le reste est à revoir, rien n'est faux. ");
        page.Append(Invariant, $"Après LibreOffice, {SurvivalForm.Few.Count} formulaires : de chaque certification, celui qui a le plus de champs et celui qui en a le moins.\n\n");
        page.Append(Invariant, $"| | {string.Join(" | ", seconds.Select((_, i) => i + 1))} |\n|---|{string.Concat(seconds.Select(_ => "---:|"))}\n");
        foreach (var first in firsts)
        {
            var cells = seconds.Select(second => doubles.FirstOrDefault(j => j.Hazards[0] == first && j.Hazards[1] == second) is { } journey
                ? Share(matrix.Sum(journey, SurvivalForm.All))
                : "");
            page.Append(Invariant, $"| {first.Name} | {string.Join(" | ", cells)} |\n");
        }

        page.Append('\n');
        foreach (var (index, second) in seconds.Index())
        {
            page.Append(Invariant, $"{index + 1}. {second.Name}\n");
        }
    }

    private static string Cell(Tally tally) => $"{Tally.Percent(tally.Right, tally.Readable)} / {Tally.Percent(tally.Review, tally.Readable)}";

    private static string Share(Tally tally) => Tally.Percent(tally.Right, tally.Readable);
}
