using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Reports;
using CqpKits.Kits.Starting;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>template</c>.</summary>
internal static class TemplateVerb
{
    private static readonly Argument<string> Certification = Word.Needed("certification", "Le code de la certification.");
    private static readonly Argument<string> Form = Word.Needed("formulaire", "Le code du formulaire.");

    public static Verb Make() => new(
        "template", "Écrit le modèle d'un formulaire qui n'en nomme pas, tel qu'il est mis en page d'après ses champs, pour le changer.\nN'écrase rien.", Write, Certification, Form, Everywhere.Json);

    private static CommandAnswer Write(Invocation call)
    {
        var form = call.Value(Form);
        var outcome = WriteTemplate.Run(call.Workspace, call.Value(Certification), form);
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Files(outcome.Value is { } file ? [file] : [], outcome.Diagnostics)), output =>
        {
            if (outcome.Value is { } path)
            {
                output.WriteLine($"Modèle écrit : {path}");
                output.WriteLine($"Ajoutez « modele: {form}.md » au formulaire « {form} » ; sans cette ligne, il reste mis en page d'après ses champs.");
            }
        });
    }
}
