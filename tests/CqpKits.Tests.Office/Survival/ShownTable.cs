using System.Text;
using CqpKits.Testing.Shown;

namespace CqpKits.Tests.Office.Survival;

/// <summary>The second table of the published page: what a page shows otherwise than its file says, kind by kind and format by format.</summary>
internal static class ShownTable
{
    private static readonly Dictionary<ShownKind, string> Kinds = new()
    {
        [ShownKind.Unseen] = "en exposant, minuscule, masqué, de la couleur du fond",
        [ShownKind.Crossed] = "barré : par la mise en forme, un caractère, un trait ou un dessin",
        [ShownKind.Computed] = "calculé par la page : équation, champ, date automatique, numéro de liste",
        [ShownKind.Chosen] = "choisi par la page : contenu de remplacement, donnée liée",
        [ShownKind.Turned] = "sens d'écriture inversé",
        [ShownKind.Formatted] = "cellule qui affiche autre chose : format de nombre, erreur, formule",
        [ShownKind.Prompt] = "invite qui n'est pas une valeur, ou valeur qui se dit invite",
        [ShownKind.Sign] = "signe d'une police de symboles",
        [ShownKind.OldField] = "champ de formulaire d'un ancien type",
        [ShownKind.MovedRow] = "ligne séparée de sa clé cachée",
        [ShownKind.Heading] = "titre de colonne répété ou changé",
        [ShownKind.Stray] = "texte qui n'est d'aucun champ",
        [ShownKind.Embedded] = "fichier incorporé montré dans la case",
        [ShownKind.Gone] = "tout ce qui dirait qu'une case est vide a disparu",
        [ShownKind.Differing] = "champ qui contient autre chose que ce qu'il montre",
        [ShownKind.TooLong] = "texte qui ne tient pas dans son champ",
        [ShownKind.Covered] = "note, texte, tampon ou autre champ posé sur la case",
        [ShownKind.Renamed] = "champ qui a perdu son nom, ou que le formulaire ne connaît pas",
        [ShownKind.Flattened] = "plus aucun champ : aplati, imprimé, numérisé",
    };

    private static readonly Dictionary<ShownIn, string> Formats = new()
    {
        [ShownIn.Word] = "Word",
        [ShownIn.OpenDocument] = "OpenDocument",
        [ShownIn.EntrySheet] = "feuille de saisie",
        [ShownIn.DecisionBook] = "classeur de décisions",
        [ShownIn.Pdf] = "PDF",
    };

    /// <summary>The section, with its heading.</summary>
    public static void Write(StringBuilder page)
    {
        page.Append("""

            ## Ce que la page montre

            Le texte d'un fichier n'est pas toujours ce que sa page montre. Chaque case compte des fichiers faits exprès : **lus** comme la page se lit,
            **demandés** à une personne, ou refusés. Aucun n'est lu autrement sans le dire (`ShownTests`). Un tiret : aucun fichier.


            """);
        page.Append($"| ce que fait le fichier | {string.Join(" | ", Formats.Values)} |\n|---|{string.Concat(Formats.Select(_ => "---|"))}\n");
        var outcomes = ShownCases.All.Select(c => (c.Kind, c.In, Outcome: ShownCase.Outcome(c.Read()))).ToLookup(c => (c.Kind, c.In), c => c.Outcome);
        foreach (var (kind, name) in Kinds)
        {
            page.Append($"| {name} | {string.Join(" | ", Formats.Keys.Select(format => Cell([.. outcomes[(kind, format)]])))} |\n");
        }
    }

    private static string Cell(IReadOnlyList<string> outcomes)
    {
        var (asked, refused) = (outcomes.Count(o => o == ShownCase.Asked), outcomes.Count(o => o == ShownCase.Refused));
        var counts = new[] { ("lus", outcomes.Count - asked - refused), ("demandés", asked), ("refusés", refused) };
        return outcomes.Count == 0 ? "–" : string.Join(", ", counts.Where(c => c.Item2 > 0).Select(c => FormattableString.Invariant($"{c.Item1} {c.Item2}")));
    }
}
