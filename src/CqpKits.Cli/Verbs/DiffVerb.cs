using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Comparing;
using CqpKits.Kits.Reports;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>diff</c>.</summary>
internal static class DiffVerb
{
    private static readonly Argument<string> Before = Word.Needed("avant", "L'ancienne version : un code (agc), ou le dossier où elle est rangée (archives/2011/agc).");
    private static readonly Argument<string> After = Word.Needed("après", "La nouvelle version, de même.");

    public static Verb Make() => new(
        "diff",
        "Dit ce qui change entre deux versions d'une certification, et les formulaires déjà émis que cela touche.\nCe qui change : ajouté, retiré, réécrit, déplacé, règles.",
        Compare,
        Before, After, Everywhere.Json);

    private static CommandAnswer Compare(Invocation call)
    {
        var outcome = CompareCertifications.Run(call.Workspace, Version(call, Before), Version(call, After));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Difference(outcome)), output =>
        {
            if (outcome.Value is { } comparison)
            {
                DiffPresentation.Show(comparison, output);
            }
        });
    }

    private static string Version(Invocation call, Argument<string> argument)
    {
        var given = call.Value(argument);
        return given.Contains('/') || given.Contains('\\') ? call.PathOf(given) : given;
    }
}
