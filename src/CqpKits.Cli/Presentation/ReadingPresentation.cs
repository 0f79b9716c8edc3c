using CqpKits.Cli.Commands;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Sessions.Results;
using CqpKits.Sessions.Returned;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints what was read: what came back of each session, and the answers that a person must settle; all answers of a file read alone, or with <c>--verbose</c>.</summary>
internal static class ReadingPresentation
{
    public static void Show(ReadResult read, Invocation call, TextWriter output)
    {
        var files = read.Files.Where(f => f.Disposition != Disposition.KitDocument).ToList();
        var whole = call.Verbose || files.Count == 1;
        if (files.Count > 1)
        {
            ReturnsPresentation.Show(read.Returns, call.Verbose, output);
        }

        var shown = files.Where(f => whole || f.Answers.Any(a => a.NeedsReview && f.Disposition != Disposition.Duplicate)).ToList();
        foreach (var file in shown)
        {
            Show(file, whole, output);
        }

        FilesPresentation.Totals(read.Files, output);
        if (!whole && files.Any(f => f.Answers.Count > 0))
        {
            output.WriteLine(shown.Count == 0 ? "Rien à trancher ; --verbose montre toutes les réponses." : "Seules les réponses à trancher sont montrées ; --verbose les montre toutes.");
        }
    }

    private static void Show(ReturnedFile file, bool whole, TextWriter output)
    {
        output.WriteLine($"{file.Path} — {DispositionWords.Of(file.Disposition)}");
        if (file.Definition is { } definition)
        {
            output.WriteLine($"{definition.Title} · {file.Candidate} · {file.Holder} · {file.Issue!.Code}");
            Answers(file.Answers.Where(a => whole || a.NeedsReview), definition, output);
        }

        output.WriteLine();
    }

    private static void Answers(IEnumerable<Answer> answers, FormDefinition definition, TextWriter output)
    {
        var table = TextTables.With("Champ", "Statut", "Valeur", "Trouvé", "Motif");
        foreach (var answer in answers)
        {
            table.Add(
                definition.Field(answer.FieldId)?.Label ?? answer.FieldId,
                AnswerWords.Of(answer.Status),
                answer.Value?.Display ?? "",
                AnswerWords.Of(answer.Origin) ?? "",
                answer.Reason ?? "");
        }

        TextTables.Console(output).Write(table);
    }
}
