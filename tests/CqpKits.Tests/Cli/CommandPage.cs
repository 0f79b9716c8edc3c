using System.Text;
using CqpKits.Cli;
using CqpKits.Cli.Usage;

namespace CqpKits.Tests.Cli;

/// <summary>The published page of all commands: what their help says.</summary>
internal static class CommandPage
{
    public const string Path = "docs/commandes.md";

    public static string Write()
    {
        var page = new StringBuilder("""
            # Les commandes

            Cette page est ce que `cqpkits --help` et l'aide de chaque commande disent ; un test (`DocumentedCommandsTests`) échoue dès qu'elle n'est plus à jour.
            Les commandes et les options sont des mots anglais, chacun avec un seul sens ; tout ce que l'outil répond est en français.


            """.ReplaceLineEndings("\n"));
        page.Append("```\n").Append(HelpText.Of(CommandLine.Root)).Append("```\n");
        foreach (var command in CommandWords.Leaves(CommandLine.Root))
        {
            page.Append($"\n## `{CommandWords.Called(command)}`\n\n```\n").Append(HelpText.OfOne(command)).Append("```\n");
        }

        return page.ToString();
    }
}
