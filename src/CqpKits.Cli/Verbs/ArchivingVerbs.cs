using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Archiving;
using CqpKits.Sessions.Enrolling;
using CqpKits.Workspaces.Files;

namespace CqpKits.Cli.Verbs;

/// <summary>The commands <c>session export</c>, <c>verify</c>, <c>open</c>, <c>backup</c> and <c>restore</c>.</summary>
internal static class ArchivingVerbs
{
    private static readonly Argument<string> Archive = Word.Needed("archive", "Le fichier qu'un export ou une sauvegarde a écrit.");
    private static readonly Option<string?> Out = NeededOut();

    public static IEnumerable<Verb> Make() =>
    [
        new Verb(
            "export",
            "Met une session dans une seule archive : ce qui est inscrit, parti, revenu et décidé, le journal, les formulaires et le référentiel.\nL'archive contient des données personnelles.",
            Export,
            SessionVerb.Session, Out, RegistryCall.By, Everywhere.Json),
        new Verb("verify", "Vérifie une archive ou une sauvegarde, sans registre : tout octet changé est trouvé, et ce qu'il touche est nommé.", Verify, Archive, Everywhere.Json)
        { FindWorkspace = (_, terminal) => DiskWorkspace.Find(terminal.Folder) ?? new DiskWorkspace(terminal.Folder) },
        new Verb("open", "Reprend au registre la session d'une archive, une fois vérifiée.", Open, Archive, SessionVerb.Same, SessionVerb.Other, RegistryCall.By, Everywhere.Json),
        new Verb("backup", "Sauvegarde le registre entier dans un seul fichier, pendant que d'autres y travaillent.", Backup, Out, Everywhere.Json),
        new Verb("restore", "Rétablit une sauvegarde dans un registre vide ou absent, fichier ou base PostgreSQL.", Restore, Archive, Everywhere.Json),
    ];

    private static CommandAnswer Export(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => ExportSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), call.Value(SessionVerb.Session), call.PathOf(Out)!));
        return Written(outcome);
    }

    private static CommandAnswer Backup(Invocation call) => Written(RegistryCall.Use(call, registry => BackupRegistry.Run(call.Workspace, registry, call.PathOf(Out)!)));

    private static CommandAnswer Verify(Invocation call) => Read(VerifyArchive.Run(call.Workspace, call.PathOf(call.Value(Archive))), "Elle est intacte.");

    private static CommandAnswer Restore(Invocation call) =>
        Read(RegistryCall.Begin(call, registry => RestoreRegistry.Run(call.Workspace, registry, call.PathOf(call.Value(Archive)))), "Le registre est rétabli.");

    private static CommandAnswer Open(Invocation call)
    {
        var outcome = RegistryCall.Begin(call, registry => OpenSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), new OpenRequest
        {
            Archive = call.PathOf(call.Value(Archive)),
            Same = call.Value(SessionVerb.Same) ?? [],
            Other = call.Value(SessionVerb.Other) ?? [],
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output =>
        {
            if (outcome.Value is { } session)
            {
                output.WriteLine($"Session « {session.Name} » reprise de l'archive : {Counts.Of(session.Candidates, "candidat")}.");
            }
        });
    }

    private static CommandAnswer Written(Checked<WrittenArchive> outcome) =>
        new(outcome.Diagnostics, json => json.Write(ArchivingReports.Write(outcome)), output => ArchivePresentation.Show(outcome.Value, output));

    private static CommandAnswer Read(Checked<VerifiedArchive> outcome, string done) =>
        new(outcome.Diagnostics, json => json.Write(ArchivingReports.Write(outcome)), output => ArchivePresentation.Show(outcome.Value, outcome.Succeeded, done, output));

    private static Option<string?> NeededOut()
    {
        var option = Word.Value("--archive", "fichier", "Le fichier à écrire : juin-2027.zip.");
        option.Required = true;
        return option;
    }
}
