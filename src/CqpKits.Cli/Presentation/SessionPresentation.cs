using CqpKits.French;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Journal;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints sessions, their candidates, and what a list changes of them.</summary>
internal static class SessionPresentation
{
    public static void Show(IReadOnlyList<SessionSummary>? sessions, TextWriter output)
    {
        if (sessions is null)
        {
            return;
        }

        if (sessions.Count > 0)
        {
            var table = TextTables.With("Certification", "Session", "Titre", "Date", "Candidats", "");
            foreach (var s in sessions)
            {
                table.Add([s.Certification, s.Name, s.Title, Day(s.EvaluationOn), FormattableString.Invariant($"{s.Candidates}"), s.ClosedOn is { } day ? $"close le {FrenchText.ShortDate(day)}" : ""]);
            }

            TextTables.Console(output).Write(table);
        }

        output.WriteLine(Counts.Of(sessions.Count, "session") + ".");
    }

    public static void Show(SessionContent? content, TextWriter output)
    {
        if (content is null)
        {
            return;
        }

        var s = content.Session;
        output.WriteLine($"{s.CertificationTitle ?? s.Certification} — {s.Title} (« {s.Name} »){(s.Place is { } place ? $", {place}" : "")}{(s.ClosedOn is { } day ? $", close le {FrenchText.ShortDate(day)}" : "")}");
        if (content.Candidates.Count > 0)
        {
            var table = TextTables.With("N°", "Candidat", "Clé", "Voie", "Date", "Évaluateurs", "");
            foreach (var c in content.Candidates)
            {
                string[] besides = [Where(c.Stage), .. Some(c.Stage.Doubtful, "à trancher"), .. Some(c.Stage.Refused, "refusé"), .. c.OtherSessions.Select(o => $"aussi : {o}")];
                table.Add([FormattableString.Invariant($"{c.Person}"), c.Name, c.Key, c.Route ?? "", Day(c.EvaluationOn), string.Join('\n', c.Assessors.Select(a => a.Name)), string.Join('\n', besides)]);
            }

            TextTables.Console(output).Write(table);
        }

        output.WriteLine(Counts.Of(content.Candidates.Count, "candidat") + ".");
    }

    public static void Show(ImportedList? list, TextWriter output)
    {
        if (list is null)
        {
            return;
        }

        output.WriteLine($"Colonnes : {string.Join(", ", list.Columns.Select(c => c.Heading == c.Column ? c.Heading : $"{c.Heading} → {c.Column}"))}");
        foreach (var c in list.Candidates.Where(c => c.Kind != ImportKind.Same))
        {
            output.WriteLine($"  {c.Name} ({c.Key}) : {c.State}{(c.Kind == ImportKind.Repeated ? $" que « {c.Alike[0].Name} »" : "")}");
            foreach (var change in c.Changes)
            {
                output.WriteLine($"    {change.What} : {Shown(change.Before)} → {Shown(change.After)}");
            }
        }

        var kinds = Enum.GetValues<ImportKind>().Select(k => (Word: ImportKindWords.Of(k), Count: list.Candidates.Count(c => c.Kind == k))).Where(k => k.Count > 0);
        output.WriteLine(FormattableString.Invariant($"{Counts.Of(list.Candidates.Count, "candidat")} ({string.Join(", ", kinds.Select(k => FormattableString.Invariant($"{k.Word} : {k.Count}")))}), session « {list.Session} »."));
        output.WriteLine(list.IsWritten ? "C'est inscrit." : "Rien n'est écrit ; --write inscrit.");
    }

    public static void Show(JournalReport? report, TextWriter output)
    {
        if (report is not null)
        {
            output.WriteLine(FormattableString.Invariant($"Journal : {Counts.Of((int)report.Entries, "écriture")}, empreinte {Convert.ToHexStringLower(report.Head)}."));
        }
    }

    /// <summary>« en retour : 3 sur 8 ».</summary>
    private static string Where(CandidateStage stage) => FormattableString.Invariant($"{stage.Stage}{(stage.Returned > 0 ? FormattableString.Invariant($" : {stage.Returned} sur {stage.Issued}") : "")}");

    private static string[] Some(long count, string what) => count > 0 ? [FormattableString.Invariant($"{what} : {count}")] : [];

    private static string Shown(string? value) => value ?? "—";

    private static string Day(DateOnly? day) => day is { } known ? FrenchText.ShortDate(known) : "";
}
