using System.Globalization;
using System.Text;
using CqpKits.Tests.Office.Pdf.Filled;

namespace CqpKits.Tests.Office.Survival;

/// <summary>The section of the published page on PDF forms: which programs filled them, and what was read of it.</summary>
internal static class PdfTable
{
    /// <summary>The section, with its heading.</summary>
    public static void Write(StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"""

            ## PDF, rempli par des programmes

            Chaque formulaire de chaque certification est rempli deux fois au hasard, une case sur cinq laissée vide, de réponses qui tiennent dans leurs cases : dans pdf.js
            et PDFium, qui sont les lecteurs de Firefox et de Chrome, une case est cochée d'un clic et un texte saisi dans son champ ; les autres programmes écrivent la valeur.
            Adobe Acrobat, Aperçu et les applications de téléphone n'ont pas été essayés.

            | programme | réponses | lu juste | à revoir | faux sans le dire |
            |---|---:|---:|---:|---:|

            """);
        foreach (var filler in PdfFiller.All)
        {
            var tally = FilledBy.Program(filler).Tally;
            page.Append(CultureInfo.InvariantCulture, $"| {filler.Name} | {tally.All} | {Tally.Percent(tally.Right, tally.All)} | {Tally.Percent(tally.Review, tally.All)} | {tally.Wrong.Count} |\n");
        }

        Special(page);
    }

    private static void Special(StringBuilder page)
    {
        page.Append("""

            Des réponses moins ordinaires, une de chaque : **lu** juste, **à revoir** par une personne, ou **refusé** par le programme même, qui échoue, ou retire
            à la saisie ce qu'il ne sait pas dessiner. Deux cases cochées d'une ligne sont à revoir, comme il se doit. Aucune n'est lue autrement, ni donnée pour vide.


            """);
        var outcomes = PdfFiller.Alone.Select(f => SpecialBy.Program(f).Outcomes).ToList();
        page.Append(CultureInfo.InvariantCulture, $"| réponse | {string.Join(" | ", PdfFiller.Alone.Select(f => f.Name))} |\n|---|{string.Concat(outcomes.Select(_ => "---|"))}\n");
        foreach (var (index, answer) in SpecialAnswers.All.Index())
        {
            page.Append(CultureInfo.InvariantCulture, $"| {answer.Name} | {string.Join(" | ", outcomes.Select(o => o[index]))} |\n");
        }
    }
}
