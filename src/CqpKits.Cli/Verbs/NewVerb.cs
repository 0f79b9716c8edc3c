using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Kits.Reports;
using CqpKits.Kits.Starting;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>new</c>.</summary>
internal static class NewVerb
{
    private static readonly Argument<string> Code = Word.Needed("code", "Le code de la certification, et le nom de son dossier.");

    public static Verb Make() => new(
        "new",
        "Écrit le départ commenté d'une nouvelle certification dans referentials/<code>.\nDans un terminal, et sans option, pose ses questions. N'écrase rien.",
        Start,
        Code, StartOptions.Title, StartOptions.Structure, StartOptions.Assessor, StartOptions.Scale, StartOptions.Obtained, StartOptions.Since, Everywhere.Json);

    private static CommandAnswer Start(Invocation call)
    {
        var code = call.Value(Code);
        var outcome = StartCertification.Refusal(call.Workspace, code) is { } fault ? Checked.Failed<IReadOnlyList<string>>(fault)
            : Answers(call) is { } answers ? answers.Then(given => StartCertification.Run(call.Workspace, code, given))
            : Checked.Of<IReadOnlyList<string>>([]);
        return new CommandAnswer(outcome.Diagnostics, json => json.Write(RunReports.Files(outcome.Value ?? [], outcome.Diagnostics)), output => Show(outcome, call, output));
    }

    /// <summary>The answers of the options, else of the person at the terminal; null when the person goes away.</summary>
    private static Checked<StartAnswers>? Answers(Invocation call)
    {
        var isAsked = call.Terminal.Questions is not null && !StartOptions.AreGiven(call) && !Everywhere.IsGiven(call.Parsed, Everywhere.Json) && !call.Quiet;
        return !isAsked ? StartOptions.Read(call)
            : new StartQuestions(call.Terminal.Questions!, call.Terminal.Output).Ask() is { } answers ? Checked.Of(answers)
            : null;
    }

    private static void Show(Checked<IReadOnlyList<string>> outcome, Invocation call, TextWriter output)
    {
        if (outcome.Value is not { } files)
        {
            return;
        }

        FilesPresentation.Each(files, call, output);
        output.WriteLine(files.Count == 0 ? "Rien n'est écrit." : $"{Counts.Of(files.Count, "fichier")} {FilesPresentation.Place(files)}.");
        if (files.Count > 0)
        {
            output.WriteLine($"Commencez par certification.yaml, puis : cqpkits check {call.Value(Code)}");
        }
    }
}
