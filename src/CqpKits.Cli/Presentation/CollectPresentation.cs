using CqpKits.French;
using CqpKits.Sessions.Collecting;
using CqpKits.Sessions.Recalling;
using CqpKits.Sessions.Registering;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints what was taken in, what is missing, and who owes it.</summary>
internal static class CollectPresentation
{
    private const int MostNamed = 12;

    public static void Show(CollectedReturns? collected, bool all, TextWriter output)
    {
        if (collected is null)
        {
            return;
        }

        foreach (var file in collected.Files.Where(f => all || f.State is CollectedState.NewVersion))
        {
            output.WriteLine($"  {file.Path} : {CollectedWords.Of(file.State)}");
        }

        var states = Enum.GetValues<CollectedState>().Select(s => (Word: CollectedWords.Of(s), Count: collected.Files.Count(f => f.State == s))).Where(s => s.Count > 0);
        output.WriteLine(FormattableString.Invariant($"{Counts.Of(collected.Files.Count, "fichier")}{Listed(states.Select(s => FormattableString.Invariant($"{s.Word} : {s.Count}")))}."));
        Progress(collected.Progress, output);
        var people = collected.Owed.GroupBy(o => o.Holder ?? "").OrderByDescending(g => g.Count()).ThenBy(g => FrenchText.Fold(g.Key), StringComparer.Ordinal).ToList();
        if (people.Count > 0)
        {
            output.WriteLine($"Il manque {Counts.Of(collected.Owed.Count, "formulaire")} :");
            foreach (var person in people.Take(all ? people.Count : MostNamed))
            {
                output.WriteLine(FormattableString.Invariant($"  {(person.Key.Length > 0 ? person.Key : "personne n'est nommé")} : {person.Count()}"));
            }

            if (!all && people.Count > MostNamed)
            {
                output.WriteLine(FormattableString.Invariant($"  et {people.Count - MostNamed} autres personnes"));
            }
        }
    }

    public static void Show(RemindedSession? session, TextWriter output)
    {
        if (session is null)
        {
            return;
        }

        foreach (var person in session.People)
        {
            output.WriteLine(person.Name.Length > 0 ? person.Name : "Personne n'est nommé");
            foreach (var form in person.Forms)
            {
                output.WriteLine($"  {form.Candidate} : {form.Title}, émis le {FrenchText.ShortDate(form.Owed.IssuedOn)}{(form.Owed.EvaluationOn is { } day ? $", évaluation du {FrenchText.ShortDate(day)}" : "")}");
            }
        }

        output.WriteLine($"{Counts.Of(session.People.Sum(p => p.Forms.Count), "formulaire")} à réclamer à {Counts.Of(session.People.Count, "personne")}, session « {session.Session} ».");
        foreach (var file in session.Files)
        {
            output.WriteLine($"  {file}");
        }
    }

    private static void Progress(IReadOnlyList<CandidateProgress> progress, TextWriter output)
    {
        var expected = progress.Where(p => p.Attendance == Attendance.Expected).ToList();
        output.WriteLine(FormattableString.Invariant(
            $"Session : {Counts.Of(expected.Sum(p => (int)p.Returned), "formulaire")} sur {expected.Sum(p => p.Issued)} ; {Counts.Of(expected.Count(p => p.Issued > 0 && p.Returned == p.Issued), "candidat")} sur {expected.Count} au complet ; {Counts.Of(expected.Sum(p => (int)p.Doubtful), "formulaire")} à trancher."));
    }

    private static string Listed(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } listed ? $" ({listed})" : "";
}
