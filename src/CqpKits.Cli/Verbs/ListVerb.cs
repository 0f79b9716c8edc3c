using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Listing;
using CqpKits.Kits.Reports;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>list</c>.</summary>
internal static class ListVerb
{
    private static readonly Argument<string?> Certification = Word.Optional("certification", "Le code de la certification ; sinon toutes.");

    private static readonly Option<bool> Templates = Word.Flag("--templates", "Plutôt les modèles : ce que fait chacun, ce qu'il demande, et qui l'emploie.");

    public static Verb Make() => new(
        "list", "Montre les certifications, leurs kits, leurs documents, leurs formulaires et les champs, avec le modèle employé.", List, Certification, Templates, Everywhere.Json);

    private static CommandAnswer List(Invocation call)
    {
        if (call.Value(Templates))
        {
            var templates = ListTemplates.Run(call.Workspace, call.Value(Certification));
            return new CommandAnswer(templates.Diagnostics, json => json.Write(RunReports.Templates(templates)), output => ListPresentation.Show(templates.Value!, output));
        }

        var outcome = ListCertifications.Run(call.Workspace, call.Value(Certification));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.List(outcome)), output => ListPresentation.Show(outcome.Value!, output));
    }
}
