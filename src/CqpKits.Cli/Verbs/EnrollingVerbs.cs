using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;

namespace CqpKits.Cli.Verbs;

/// <summary>The commands <c>session create</c>, <c>list</c>, <c>show</c>, <c>import</c> and <c>check</c>.</summary>
internal static class EnrollingVerbs
{
    private static readonly Argument<string> Certification = Word.Needed("certification", "Le code de la certification.");
    private static readonly Argument<string> Name = Word.Needed("nom", "Le nom de la session, celui de son dossier : juin-2027.");
    private static readonly Argument<string> List = Word.Needed("fichier", "La liste des candidats (CSV ou XLSX).");
    private static readonly Option<string?> Title = Word.Value("--title", "titre", "Le titre de la session, imprimé par les documents ; sinon il est fait du nom.");
    private static readonly Option<string?> Date = DayOption.Make("--date", "Le jour de l'évaluation, jj/mm/aaaa, quand c'est le même pour tous.");
    private static readonly Option<string?> Place = Word.Value("--place", "lieu", "Où elle a lieu.");
    private static readonly Option<bool> Write = Word.Flag("--write", "Inscrit ; sans cette option, rien n'est écrit, et tout est dit.");

    public static IEnumerable<Verb> Make() =>
    [
        new Verb("create", "Ouvre une session au registre, et le registre lui-même la première fois.", Create, Certification, Name, Title, Date, Place, RegistryCall.By, Everywhere.Json),
        new Verb("list", "Donne les sessions du registre.", All, Everywhere.Json),
        new Verb("show", "Donne une session, ses candidats, et où en est chacun.", Show, SessionVerb.Session, Everywhere.Json),
        new Verb(
            "import",
            "Inscrit à une session les candidats d'une liste, ou met à jour ceux qui le sont.\nDit d'abord ce qu'il a compris : colonnes, nouveaux, changements, et qui ressemble à qui. Ce que la liste laisse vide reste comme il était ; personne n'est retiré.",
            Import,
            SessionVerb.Session, List, SessionVerb.Same, SessionVerb.Other, Write, RegistryCall.By, Everywhere.Json),
        new Verb("check", "Vérifie le journal du registre : que rien n'a été modifié, retiré ni ajouté sans passer par l'outil.", Check, Everywhere.Json),
    ];

    private static CommandAnswer Create(Invocation call)
    {
        var outcome = RegistryCall.Begin(call, registry => CreateSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), new CreateRequest
        {
            Certification = call.Value(Certification),
            Name = call.Value(Name),
            Title = call.Value(Title),
            EvaluationOn = DayOption.Of(call, Date),
            Place = call.Value(Place),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output =>
        {
            if (outcome.Value is { } session)
            {
                output.WriteLine($"Session « {session.Name} » ouverte : {session.Title}.");
            }
        });
    }

    private static CommandAnswer All(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => ShowSessions.All(call.Workspace, registry));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output => SessionPresentation.Show(outcome.Value, output));
    }

    private static CommandAnswer Show(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => ShowSessions.One(call.Workspace, registry, call.Value(SessionVerb.Session)));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output => SessionPresentation.Show(outcome.Value, output));
    }

    private static CommandAnswer Import(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => ImportCandidates.Run(call.Workspace, registry, RegistryCall.ActOf(call), new ImportListRequest
        {
            Session = call.Value(SessionVerb.Session),
            File = call.PathOf(call.Value(List)),
            Same = call.Value(SessionVerb.Same) ?? [],
            Other = call.Value(SessionVerb.Other) ?? [],
            Write = call.Value(Write),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output => SessionPresentation.Show(outcome.Value, output));
    }

    private static CommandAnswer Check(Invocation call)
    {
        var outcome = RegistryCall.Use(call, CheckRegistry.Run);
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(CheckRegistry.Json(outcome)), output => SessionPresentation.Show(outcome.Value, output));
    }
}
