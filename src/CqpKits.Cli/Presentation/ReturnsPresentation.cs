using CqpKits.Authoring.Results;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints what came back: a table for each session, a line for each candidate, a column for each form.</summary>
internal static class ReturnsPresentation
{
    /// <summary>So many columns of forms, with that of names, fit into the width of a table.</summary>
    private const int MostColumns = 7;

    /// <param name="sessions">What came back.</param>
    /// <param name="named">Whether the persons who fill a form are named, where there are several.</param>
    /// <param name="output">Where to.</param>
    public static void Show(IReadOnlyList<ReturnedSessionView> sessions, bool named, TextWriter output)
    {
        foreach (var session in sessions)
        {
            output.WriteLine($"{session.Certification}, {(session.SessionTitle is { } title ? $"{title} (« {session.Session} »)" : $"session « {session.Session} »")}");
            foreach (var forms in session.Candidates.SelectMany(c => c.Forms).Select(f => f.Form).Distinct().Order(StringComparer.Ordinal).Chunk(MostColumns))
            {
                Table(session.Candidates, forms, named, output);
            }

            output.WriteLine();
        }
    }

    private static void Table(IReadOnlyList<ReturnedCandidateView> candidates, IReadOnlyList<string> forms, bool named, TextWriter output)
    {
        var table = TextTables.With(["Candidat", .. forms.Select(f => f.Replace("-", "-\n", StringComparison.Ordinal))]);
        foreach (var candidate in candidates)
        {
            table.Add([candidate.Name, .. forms.Select(form => Cell([.. candidate.Forms.Where(f => f.Form == form)], named))]);
        }

        TextTables.Console(output).Write(table);
    }

    /// <summary>« reçu »; « reçu : 2 » and « manquant : 1 », a line each, or the persons in place of their number, where several fill the form.</summary>
    private static string Cell(IReadOnlyList<ReturnedFormView> copies, bool named) => copies is [var only]
        ? only.Status
        : string.Join('\n', copies.GroupBy(c => c.Status).Select(g => named ? $"{g.Key} : {string.Join(", ", g.Select(c => c.Holder))}" : FormattableString.Invariant($"{g.Key} : {g.Count()}")));
}
