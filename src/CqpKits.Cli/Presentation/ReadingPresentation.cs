using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Sessions.Returned;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints the answers of returned files, file by file.</summary>
internal static class ReadingPresentation
{
    public static void Show(IReadOnlyList<ReturnedFile> files, TextWriter output)
    {
        foreach (var file in files.Where(f => f.Disposition != Disposition.KitDocument))
        {
            output.WriteLine($"{file.Path} — {DispositionWords.Of(file.Disposition)}");
            if (file.Definition is { } definition)
            {
                output.WriteLine($"{definition.Title} · {file.Candidate} · {file.Holder} · {file.Issue!.Code}");
                Answers(file, definition, output);
            }

            output.WriteLine();
        }

        FilesPresentation.Totals(files, output);
    }

    private static void Answers(ReturnedFile file, FormDefinition definition, TextWriter output)
    {
        var table = TextTables.With("Champ", "Statut", "Valeur", "Trouvé", "Motif");
        foreach (var answer in file.Answers)
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
