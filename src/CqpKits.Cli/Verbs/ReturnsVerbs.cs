using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Reports;
using CqpKits.Sessions.Collecting;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Packing;
using CqpKits.Sessions.Recalling;

namespace CqpKits.Cli.Verbs;

/// <summary>The commands <c>session pack</c>, <c>adopt</c>, <c>collect</c>, <c>remind</c> and <c>results</c>: what goes out and comes back.</summary>
internal static class ReturnsVerbs
{
    private static readonly Argument<string> Folder = Word.Needed("dossier", "Le dossier d'une session fabriquée sans registre : celui qui contient kit.json.");
    private static readonly Argument<string[]> Paths = Word.Several("chemin", "Dossiers et fichiers de formulaires rendus ; rien n'y est déplacé ni changé.");
    private static readonly Option<string?> Kit = Word.Value("--kit", "rôle", "Seulement le kit de ce rôle (jury, president…).");
    private static readonly Option<bool> Replace = Word.Flag("--replace", "Remplace un kit fait à partir d'autres formulaires.");
    private static readonly Option<string?> Format = FormatOption.Make();
    private static readonly Option<string[]> Aside = Word.Values("--aside", "fichier", "Met de côté un fichier déjà pris, qui ne compte plus : son chemin, ou le début de son empreinte ; peut se répéter.");
    private static readonly Option<string[]> Back = Word.Values("--back", "fichier", "Compte de nouveau un fichier mis de côté, dit de même ; peut se répéter.");
    private static readonly Option<string?> RemindOut = Word.Value("--out", "dossier", "Écrit relances.csv, et relances.txt, prêt à envoyer.");

    public static IEnumerable<Verb> Make() =>
    [
        new Verb("pack", "Fabrique les kits de tous les inscrits d'une session, et note ce qui part.", Pack, SessionVerb.Session, Kit, Format, Replace, RegistryCall.By, Everywhere.Json),
        new Verb("adopt", "Reprend au registre une session fabriquée sans lui : ses candidats et ce qui est parti.", Adopt, Folder, SessionVerb.Same, SessionVerb.Other, RegistryCall.By, Everywhere.Json),
        new Verb(
            "collect",
            "Prend ce qui est revenu, autant de fois qu'on veut : seuls les fichiers jamais vus sont lus.\nDit ce qui est nouveau, ce qui manque et de qui, ce qui est à trancher.",
            Collect,
            SessionVerb.Session, Paths, Aside, Back, RegistryCall.By, Everywhere.Json),
        new Verb("remind", "Dit qui doit quoi, et depuis quand.", Remind, SessionVerb.Session, RemindOut, Everywhere.Json),
        new Verb("results", "Calcule les résultats d'une session par les règles du référentiel, de ce qui a été pris ; aucun fichier n'est relu.", Results, [SessionVerb.Session, .. ResultOptions.All, Everywhere.Json]),
    ];

    private static CommandAnswer Pack(Invocation call)
    {
        using var interruption = new Interruption(call.Terminal.Interruption);
        var progress = call.Terminal.ErrorIsTerminal && !call.Quiet ? new ProgressLine(call.Terminal.Error) : null;
        var outcome = RegistryCall.Use(call, registry => PackSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), new PackRequest
        {
            Session = call.Value(SessionVerb.Session),
            Kit = call.Value(Kit),
            Replace = call.Value(Replace),
            Formats = FormatOption.Of(call, Format),
            Progress = progress,
            Interruption = interruption.Token,
        }));
        progress?.Clear();
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Build(outcome)), output =>
        {
            if (outcome.Value is { Files.Count: > 0 } result)
            {
                FilesPresentation.Each(result.Files, call, output);
                output.WriteLine($"{FormatOption.Made(result.Documents, FormatOption.Of(call, Format))} dans {result.Folder} ({Counts.Of(result.Candidates, "candidat")}).");
            }
        });
    }

    private static CommandAnswer Adopt(Invocation call)
    {
        var outcome = RegistryCall.Begin(call, registry => AdoptSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), new AdoptRequest
        {
            Folder = call.PathOf(call.Value(Folder)),
            Same = call.Value(SessionVerb.Same) ?? [],
            Other = call.Value(SessionVerb.Other) ?? [],
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output =>
        {
            if (outcome.Value is { } session)
            {
                output.WriteLine($"Session « {session.Name} » reprise : {Counts.Of(session.Candidates, "candidat")}. Prenez maintenant ce qui est revenu : cqpkits session collect {session.Name} …");
            }
        });
    }

    private static CommandAnswer Collect(Invocation call)
    {
        using var interruption = new Interruption(call.Terminal.Interruption);
        var outcome = RegistryCall.Use(call, registry => CollectReturns.Run(call.Workspace, registry, RegistryCall.ActOf(call), new CollectRequest
        {
            Session = call.Value(SessionVerb.Session),
            Paths = call.PathsOf(Paths),
            Aside = FilesOf(call, Aside),
            Back = FilesOf(call, Back),
            Interruption = interruption.Token,
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(CollectingReports.Write(outcome)), output => CollectPresentation.Show(outcome.Value, call.Verbose, output));
    }

    /// <summary>Files as the registry knows them; what is no path here is the beginning of a hash.</summary>
    private static string[] FilesOf(Invocation call, Option<string[]> option) => [.. (call.Value(option) ?? []).Select(f => f.All(char.IsAsciiHexDigit) ? f : call.PathOf(f))];

    private static CommandAnswer Remind(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => Reminders.Run(call.Workspace, registry, call.Value(SessionVerb.Session), call.PathOf(RemindOut)));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RemindingReports.Write(outcome)), output => CollectPresentation.Show(outcome.Value, output));
    }

    private static CommandAnswer Results(Invocation call) =>
        ResultOptions.Answer(call, RegistryCall.Use(call, registry => SessionResults.Run(call.Workspace, registry, call.Value(SessionVerb.Session), ResultOptions.Read(call, []))));
}
