using System.Text;
using System.Text.RegularExpressions;

namespace CqpKits.Tests.Scoring.Recipes;

/// <summary>The catalogue of recipes: each with a picture of its rule, what it needs, and its lines.</summary>
internal static partial class RecipePage
{
    public const string File = "docs/recettes.md";
    public const string Folder = "docs/images/recettes";

    private const string Head = """
        # Recettes de règles

        Ce que disent les textes, et la règle qui l'écrit. Cherchez l'image qui ressemble à votre texte, copiez l'exemple entier de la section nommée, changez les
        nombres et les noms, puis relisez votre règle par `cqpkits rules explain agc`.

        Une image se lit de gauche à droite : qui note quoi ; ce qui est jugé (cadre épais), avec chaque condition et son seuil ; ce qui est attribué, et sinon quoi.
        Un poids est écrit sur sa flèche. Plusieurs cadres l'un derrière l'autre : plusieurs personnes. Les éléments sont ceux du
        [référentiel des exemples](regles.md#1-le-référentiel-des-exemples). « Il faut » dit ce que le vôtre doit avoir. Les lignes de YAML sont celles qui portent la
        recette, pas toute la règle.

        Les images et les lignes sont faites des règles elles-mêmes ; un test (`RecipePageTests`) échoue dès qu'elles ne sont plus à jour.


        """;

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var recipe in RecipeList.All)
        {
            page.Append($"- [{recipe.Text}](#{Anchor(recipe.Text)})\n");
        }

        page.Append('\n');
        foreach (var recipe in RecipeList.All)
        {
            page.Append($"## {recipe.Text}\n\n");
            foreach (var (code, keys) in recipe.Keys)
            {
                var example = RecipeExample.All[code];
                page.Append($"![{example.Rules.Title}]({PictureOf(code)["docs/".Length..]})\n\n");
                page.Append($"Il faut : {new RecipeNeeds(example.Certification, example.Rules).Text}.\n\n");
                page.Append($"```yaml\n{example.Excerpt(keys)}```\n\n");
                page.Append($"Tout l'exemple : `{code}`, section [{example.Title}](regles.md#{Anchor(example.Title)}).\n\n");
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Path of the picture of a rule set.</summary>
    public static string PictureOf(string code) => $"{Folder}/{code}.svg";

    /// <summary>The anchor of a title, as pages on the web make it.</summary>
    private static string Anchor(string title) => Sign().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"[^\p{L}\p{N}_ \-]")]
    private static partial Regex Sign();
}
