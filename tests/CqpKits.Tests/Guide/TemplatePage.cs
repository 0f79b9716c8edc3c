using System.Text;
using CqpKits.Kits.Listing;

namespace CqpKits.Tests.Guide;

/// <summary>The published catalogue of templates: what « list --templates » says, with a picture of each.</summary>
internal static class TemplatePage
{
    public const string Path = "docs/modeles.md";

    private const string Head = """
        # Les modèles

        Cette page est ce que dit `cqpkits list --templates`, avec la première page d'un document de chaque modèle ; un test (`TemplatePageTests`) échoue dès qu'elle
        n'est plus à jour. Comment s'écrit un modèle : [le dialecte](dialecte.md).

        ## Sans modèle

        Un formulaire qui ne nomme pas de modèle est mis en page d'après ses champs, dans l'ordre où il les déclare : en tête, qui est évalué, par qui et quand ;
        puis une ligne pour chaque élément des champs qui se répètent, une case par valeur, la place d'écrire ; puis ce qui conclut et ce qui se signe. Rien n'est
        à écrire, et rien ne peut manquer.

        | champs | ce qui en est fait |
        |---|---|
        | `texte` et `date`, avant tout autre | le cartouche, quatre cases de front |
        | qui se répètent (`pour_chaque`) | un tableau ; un par domaine pour les savoir-faire, les connaissances et les observations, un par compétence pour les critères, un par bloc pour les compétences de plusieurs blocs |
        | qui se répètent sur ce qui porte ces éléments (critères, puis compétences) | sous les lignes de chacun : une ligne pour écrire, un petit tableau pour une note ou un choix |
        | des passes (`passe`), et leurs dates | une colonne par passe, la date au-dessus des notes |
        | `case` | une case par ligne |
        | `choix` et `note_chiffree`, seuls | une ligne chacun |
        | `sans_objet` et son `commentaire` | une ligne numérotée : le code, et pourquoi |
        | `notes` | un cadre ; avec la signature qui suit, côte à côte |
        | `signature`, et les textes et dates autour | un tableau à remplir et à signer |

        ![Une grille de cases sans modèle](images/modeles/sans-modele-cases.png) ![Une grille de notes sans modèle](images/modeles/sans-modele-notes.png)

        Pour le changer, `cqpkits template <certification> <formulaire>` écrit ce modèle dans `modeles/`, à côté de la certification ; nommez-le ensuite dans le
        formulaire.

        ## Les modèles livrés

        Un formulaire, un document (`modele:`) ou un kit (`livret:`) nomme le sien par le nom de son fichier. Les champs que dit un modèle de formulaire sont
        ceux qu'il place : le formulaire les déclare sous ces identifiants.


        """;

    public static string Write(IReadOnlyList<TemplateListing> templates)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var template in templates)
        {
            var name = template.Name[..^3];
            page.Append($"### `{template.Name}`\n\n{template.Says}\n\n");
            page.Append(template.Needs.Count > 0 ? $"- Demande : {string.Join(", ", template.Needs.Select(n => $"`{n}`"))} ; sans cela, le document n'est pas fait.\n" : "");
            page.Append(template.UsedBy.Count > 0 ? $"- Employé par {string.Join(", ", template.UsedBy)}.\n" : "");
            page.Append(template.Needs.Count + template.UsedBy.Count > 0 ? "\n" : "").Append($"![{name}](images/modeles/{name}.png)\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }
}
