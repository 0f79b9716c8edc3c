using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.French;
using CqpKits.Sessions.Counting;
using CqpKits.Sessions.Delivering;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;

namespace CqpKits.Cli.Verbs;

/// <summary>The commands <c>session attendance</c>, <c>deliver</c>, <c>statistics</c> and <c>close</c>.</summary>
internal static class EndingVerbs
{
    private static readonly Argument<string> Candidate = Word.Needed("candidat", "La clé du candidat.");
    private static readonly Argument<string> State = Words("état", "Ce qu'il en est : désisté, absent, excusé (absent, justifié), ou attendu s'il vient.");
    private static readonly Option<string?> Since = DayOption.Make("--since", "Depuis quand, jj/mm/aaaa ; sinon aujourd'hui.");
    private static readonly Option<string?> Out = Word.Value("--out", "dossier", "Le dossier qui reçoit les documents.");
    private static readonly Option<string?> StatisticsOut = Word.Value("--out", "dossier", "Fait aussi le document, avec ses graphiques, dans ce dossier.");
    private static readonly Option<string[]> Duplicate = Word.Values("--duplicate", "numéro", "Fait un duplicata de ce papier, marqué comme tel, un de plus à chaque fois ; peut se répéter.");
    private static readonly Option<string[]> Void = Word.Values("--void", "numéro", "Annule ce papier au registre ; ce que les résultats donnent encore reçoit un nouveau numéro ; peut se répéter.");
    private static readonly Option<string?> StyleFile = Word.Value("--style", "fichier", "Le document Word de la branche, dont ces documents reprennent l'apparence.");
    private static readonly Option<string?> Format = FormatOption.Make();
    private static readonly Option<string?> Appeals = DayOption.Make("--appeals", "Le dernier jour des recours, jj/mm/aaaa.");
    private static readonly Option<bool> Unfinished = Word.Flag("--unfinished", "Clôt même si des candidats n'ont pas de résultat confirmé.");
    private static readonly Option<bool> Reopen = Word.Flag("--reopen", "Rouvre une session close.");

    public static IEnumerable<Verb> Make() =>
    [
        new Verb("attendance", "Note qu'un candidat s'est désisté, est absent, ou vient.", NoteState, SessionVerb.Session, Candidate, State, Since, RegistryCall.By, Everywhere.Json),
        new Verb(
            "deliver",
            "Délivre ce que la commission a confirmé : procès-verbal, décision, fiches, attestations et certificats, numérotés au registre des papiers.\nLa même commande refait les mêmes papiers, sous les mêmes numéros.",
            Deliver,
            SessionVerb.Session, Out, Duplicate, Void, Format, StyleFile, RegistryCall.By, Everywhere.Json),
        new Verb("statistics", "Compte la réussite par session, voie et élément, la difficulté des critères, et les écarts entre évaluateurs ; rien n'est dit de moins de cinq candidats.", Count, SessionVerb.Session, StatisticsOut, Format, StyleFile, Everywhere.Json),
        new Verb("close", "Clôt une session : rien n'y est plus changé, et des duplicatas peuvent encore en être faits.", Close, SessionVerb.Session, Appeals, Unfinished, Reopen, RegistryCall.By, Everywhere.Json),
    ];

    private static Argument<string> Words(string name, string description)
    {
        var argument = Word.Needed(name, description);
        argument.AcceptOnlyFromAmong([.. AttendanceWords.Typed.Keys]);
        return argument;
    }

    private static CommandAnswer NoteState(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => NoteAttendance.Run(registry, RegistryCall.ActOf(call), new AttendanceRequest
        {
            Session = call.Value(SessionVerb.Session),
            Candidate = call.Value(Candidate),
            Attendance = AttendanceWords.Typed[call.Value(State)],
            Since = DayOption.Of(call, Since),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output =>
        {
            if (outcome.Value is { } noted)
            {
                output.WriteLine($"{noted.CandidateKey} : {(noted.Attendance == Attendance.Expected ? "attendu" : AttendanceWords.Of(noted.Attendance))}{(noted.AttendanceSince is { } day ? $" depuis le {FrenchText.ShortDate(day)}" : "")}.");
            }
        });
    }

    private static CommandAnswer Deliver(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => DeliverSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), new DeliverRequest
        {
            Session = call.Value(SessionVerb.Session),
            Folder = call.PathOf(Out),
            Duplicates = call.Value(Duplicate) ?? [],
            Voids = call.Value(Void) ?? [],
            StyleFile = call.PathOf(StyleFile),
            Formats = FormatOption.Of(call, Format),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(DeliveringReports.Write(outcome)), output =>
        {
            if (outcome.Value is { } delivered)
            {
                FilesPresentation.Each(delivered.Files, call, output);
                DeliveringPresentation.Show(delivered.Papers, output);
                output.WriteLine($"{FormatOption.Made(delivered.Documents, FormatOption.Of(call, Format))} dans {delivered.Folder}.");
            }
        });
    }

    private static CommandAnswer Count(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => SessionStatistics.Run(call.Workspace, registry, new StatisticsRequest
        {
            Session = call.Value(SessionVerb.Session),
            Folder = call.PathOf(StatisticsOut),
            StyleFile = call.PathOf(StyleFile),
            Formats = FormatOption.Of(call, Format),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(StatisticsReports.Write(outcome)), output => StatisticsPresentation.Show(outcome.Value, output));
    }

    private static CommandAnswer Close(Invocation call)
    {
        var outcome = RegistryCall.Use(call, registry => CloseSession.Run(registry, RegistryCall.ActOf(call), new CloseRequest
        {
            Session = call.Value(SessionVerb.Session),
            AppealsUntil = DayOption.Of(call, Appeals),
            Unfinished = call.Value(Unfinished),
            Reopen = call.Value(Reopen),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(EnrollingReports.Write(outcome)), output =>
        {
            if (outcome.Value is { } session)
            {
                output.WriteLine(session.ClosedOn is { } closed ? $"Session « {session.Name} » close le {FrenchText.ShortDate(closed)}{(session.AppealsUntil is { } until ? $", recours jusqu'au {FrenchText.ShortDate(until)}" : "")}." : $"Session « {session.Name} » rouverte.");
            }
        });
    }
}
