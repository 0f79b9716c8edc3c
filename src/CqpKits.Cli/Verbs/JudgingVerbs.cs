using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Sessions.Judging;
using CqpKits.Sessions.Registering;

namespace CqpKits.Cli.Verbs;

/// <summary>The commands <c>session decide</c> and <c>session confirm</c>.</summary>
internal static class JudgingVerbs
{
    private static readonly Argument<string[]> OfJury = Files("deliberation.yaml, decisions.yaml, a-trancher.xlsx complété ; aucun pour ce qui est dit par les options.");
    private static readonly Argument<string[]> OfCommission = Files("Le fichier de la commission : commission (date, lieu, membres) et decisions.");
    private static readonly Option<string?> Date = DayOption.Make("--date", "Le jour de la réunion, jj/mm/aaaa.");
    private static readonly Option<string?> Place = Word.Value("--place", "lieu", "Où elle a eu lieu.");
    private static readonly Option<string[]> Member = Word.Values("--member", "personne", "Qui a siégé : « Nom, fonction » ; peut se répéter.");
    private static readonly Option<string?> President = Word.Value("--president", "personne", "Qui a présidé.");
    private static readonly Option<string?> Rule = Word.Value("--rule", "code", "La règle à appliquer, gardée ; sinon celle en vigueur au jour de l'évaluation.");
    private static readonly Option<string?> Candidate = Word.Value("--candidate", "clé", "Le candidat d'une décision.");
    private static readonly Option<string?> Item = Word.Value("--item", "code", "L'élément décidé ; sinon la certification elle-même.");
    private static readonly Option<string?> Assessor = Word.Value("--mark-of", "code", "L'évaluateur dont la note est décidée ; sans lui, c'est un statut qui l'est.");
    private static readonly Option<string?> Holder = Word.Value("--holder", "personne", "La personne qui avait donné la note, là où chacune compte.");
    private static readonly Option<string?> To = Word.Value("--to", "décision", "Ce qui est décidé : validé, non validé, à trancher, une note, ou la valeur d'un champ.");
    private static readonly Option<string?> Who = Word.Value("--who", "personne", "Qui a décidé, imprimé au procès-verbal.");
    private static readonly Option<string?> Why = Word.Value("--why", "motif", "Pourquoi.");
    private static readonly Option<string?> File = Word.Value("--file", "fichier", "Le formulaire dont une réponse est tranchée : son chemin, ou le début de son empreinte.");
    private static readonly Option<string?> Field = Word.Value("--field", "champ", "Le champ de cette réponse.");
    private static readonly Option<bool> Undo = Word.Flag("--undo", "Annule la décision prise sur ce candidat et cet élément, ou ce fichier et ce champ.");

    public static IEnumerable<Verb> Make() =>
    [
        new Verb(
            "decide",
            "Prend ce que le jury décide, et ce qu'une personne tranche, et garde le résultat de chacun tel qu'il est alors.\nSans rien de nouveau, garde ce qui est calculé maintenant.",
            call => Judge(call, DecidingBody.Jury, OfJury),
            SessionVerb.Session, OfJury, Date, Place, Member, President, Rule, Candidate, Item, Assessor, Holder, File, Field, To, Who, Why, Undo, RegistryCall.By, Everywhere.Json),
        new Verb(
            "confirm",
            "Prend ce que la commission décide de ce que le jury a délibéré, qu'elle le change ou non : elle a le dernier mot.",
            call => Judge(call, DecidingBody.Commission, OfCommission),
            SessionVerb.Session, OfCommission, Date, Place, Member, President, Candidate, Item, Assessor, Holder, To, Who, Why, Undo, RegistryCall.By, Everywhere.Json),
    ];

    private static Argument<string[]> Files(string description) => new("fichier") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    private static CommandAnswer Judge(Invocation call, DecidingBody body, Argument<string[]> files)
    {
        var outcome = RegistryCall.Use(call, registry => JudgeSession.Run(call.Workspace, registry, RegistryCall.ActOf(call), new JudgeRequest
        {
            Session = call.Value(SessionVerb.Session),
            Body = body,
            Files = call.PathsOf(files),
            Sitting = Sitting(call, body),
            Decision = Decision(call, body),
            Answer = body == DecidingBody.Jury ? Answer(call) : null,
            Undo = call.Value(Undo),
        }));
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(JudgingReports.Write(outcome)), output => JudgingPresentation.Show(outcome.Value, body, output));
    }

    private static TypedSitting? Sitting(Invocation call, DecidingBody body)
    {
        var typed = new TypedSitting(DayOption.Of(call, Date), call.Value(Place), call.Value(Member) ?? [], call.Value(President), body == DecidingBody.Jury ? call.Value(Rule) : null);
        return typed is { Day: null, Place: null, Members.Count: 0, President: null, RuleSet: null } ? null : typed;
    }

    /// <summary>What is typed of a decision; words that say nothing of whom it is about are not passed over.</summary>
    private static TypedDecision? Decision(Invocation call, DecidingBody body)
    {
        var isAnswer = body == DecidingBody.Jury && (call.Value(File) ?? call.Value(Field)) is not null;
        var isTyped = (call.Value(Candidate) ?? call.Value(Item) ?? call.Value(Assessor) ?? call.Value(Holder)) is not null || (!isAnswer && (call.Value(To) ?? call.Value(Who) ?? call.Value(Why)) is not null);
        return !isTyped ? null : new TypedDecision
        {
            Candidate = call.Value(Candidate) ?? "",
            Item = call.Value(Item),
            Assessor = call.Value(Assessor),
            Holder = call.Value(Holder),
            After = call.Value(To),
            Who = call.Value(Who),
            Why = call.Value(Why),
        };
    }

    private static TypedAnswer? Answer(Invocation call) => (call.Value(File) ?? call.Value(Field)) is null ? null : new TypedAnswer
    {
        File = call.Value(File) is not { } file ? "" : file.All(char.IsAsciiHexDigit) ? file : call.PathOf(file),
        Field = call.Value(Field) ?? "",
        Decided = call.Value(To),
        Who = call.Value(Who),
        Why = call.Value(Why),
    };
}
