using System.Text;
using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Sessions.Returned;
using CqpKits.Sessions.Settling;

namespace CqpKits.Sessions.Review;

/// <summary>The questions as one page to read: no script, nothing fetched, everything encoded.</summary>
internal static class ReviewPage
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Réponses à trancher</title>
        <style>
        body { font: 15px/1.45 Calibri, Carlito, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1d2733; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
        table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; } th, td { border: 1px solid #b9c3d0; padding: .35rem .5rem; text-align: left; vertical-align: top; }
        th { background: #eaf0f8; } .texte { font-family: Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; } .note { color: #566; }
        </style>
        </head>
        <body>

        """;

    /// <summary>The page.</summary>
    public static string Write(IReadOnlyList<ReturnedFile> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        var page = new StringBuilder(Head);
        var items = ReviewItem.Of(files);
        page.Append(Line("h1", "Réponses à trancher"));
        page.Append(Line("p", FileTotals.Of(files)));
        page.Append(Line("p", items.Count == 0
            ? "Toutes les réponses lues sont certaines : il n'y a rien à trancher."
            : "Répondez dans le classeur « a-trancher.xlsx » (colonnes jaunes), puis relancez la même commande : les décisions sont appliquées et gardées avec leur auteur et leur motif.", "note"));
        Questions(page, items);
        Decided(page, files);
        Refused(page, files, diagnostics);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Questions(StringBuilder page, IReadOnlyList<ReviewItem> items)
    {
        foreach (var candidate in items.GroupBy(i => i.File.Candidate))
        {
            page.Append(Line("h2", candidate.Key));
            foreach (var file in candidate.GroupBy(i => i.File.Path))
            {
                var first = file.First().File;
                page.Append(Line("h3", $"{first.Definition!.Title} — {first.Holder}")).Append(Line("p", first.Path, "note"));
                Table(page, ["Question", "Pourquoi", "Texte trouvé", "Où", "Attendu"], file.Select(i =>
                    new[] { i.Field.Label, i.Answer.Reason ?? "", i.Answer.RawText, i.Answer.Place, i.Expected }), 2);
            }
        }
    }

    private static void Decided(StringBuilder page, IReadOnlyList<ReturnedFile> files)
    {
        var decided = (from file in files from answer in file.Answers where answer.Decision is not null select (File: file, Answer: answer)).ToList();
        if (decided.Count > 0)
        {
            page.Append(Line("h2", "Décisions appliquées"));
            Table(page, ["Fichier", "Question", "Texte trouvé", "Décision", "Par", "Motif"], decided.Select(d => new[]
            {
                d.File.Path, d.File.Definition!.Field(d.Answer.FieldId)!.Label, d.Answer.RawText,
                d.Answer.Value?.Display ?? AnswerWords.Of(d.Answer.Status), d.Answer.Decision!.By, d.Answer.Decision.Why,
            }), 2);
        }
    }

    private static void Refused(StringBuilder page, IReadOnlyList<ReturnedFile> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        var others = files.Where(f => f.Disposition is Disposition.Refused or Disposition.Duplicate).ToList();
        if (others.Count > 0)
        {
            page.Append(Line("h2", "Fichiers qui ne comptent pas"));
            Table(page, ["Fichier", "Fin", "Pourquoi", "Que faire"], others.Select(f =>
            {
                var said = diagnostics.Where(d => d.Position?.Path == f.Path).ToList();
                return new[] { f.Path, DispositionWords.Of(f.Disposition), string.Join('\n', said.Select(d => d.Message)), string.Join('\n', said.Select(d => d.Hint).OfType<string>().Distinct()) };
            }));
        }
    }

    private static void Table(StringBuilder page, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, int? verbatim = null)
    {
        page.Append("<table>\n<thead><tr>").Append(string.Concat(headings.Select(h => $"<th scope=\"col\">{Encode(h)}</th>"))).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            page.Append("<tr>").Append(string.Concat(row.Select((cell, i) => i == verbatim ? $"<td class=\"texte\">{Encode(cell)}</td>" : $"<td>{Encode(cell)}</td>"))).Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static string Line(string element, string text, string? style = null) =>
        $"<{element}{(style is null ? "" : $" class=\"{style}\"")}>{Encode(text)}</{element}>\n";

    /// <summary>What could start or end markup; letters with accents stay as they are.</summary>
    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
