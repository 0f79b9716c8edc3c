using System.Text;
using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Sessions.Enrolling;
using CqpKits.Sessions.Registering;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Sessions.Recalling;

/// <summary>Who owes what.</summary>
/// <param name="Session">Name of the session.</param>
/// <param name="Title">Its title.</param>
/// <param name="People">Those who owe something, by name; behind them, forms that nobody is named for.</param>
/// <param name="Files">Paths of the files that were written.</param>
public sealed record RemindedSession(string Session, string Title, IReadOnlyList<RemindedPerson> People, IReadOnlyList<string> Files);

/// <summary>Somebody who owes forms.</summary>
/// <param name="Name">Name; empty where nobody is named.</param>
/// <param name="Forms">The forms, by candidate.</param>
public sealed record RemindedPerson(string Name, IReadOnlyList<RemindedForm> Forms);

/// <summary>A form that is owed.</summary>
/// <param name="Candidate">Name of the candidate.</param>
/// <param name="Title">Title of the form.</param>
/// <param name="Owed">What the registry says of it.</param>
public sealed record RemindedForm(string Candidate, string Title, OwedForm Owed);

/// <summary>The use case « session remind »: who owes what since when, as a table and as texts to be sent.</summary>
public static class Reminders
{
    private const string Table = "relances.csv";
    private const string Text = "relances.txt";

    /// <summary>Lists what is owed; where a folder is named, also writes <c>relances.csv</c> and <c>relances.txt</c> there.</summary>
    public static Checked<RemindedSession> Run(IWorkspace workspace, IRegistry registry, string session, string? folder)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var owed = registry.Read(rows => SessionReference.Find(rows, session).Map(s => (Session: s, Owed: rows.Owed(s.Id))));
        if (owed.Value is not ({ } held, { } forms))
        {
            return Checked.Failed<RemindedSession>(owed.Diagnostics);
        }

        var titles = (Certifications.Load(workspace, held.Certification).Value?.Forms ?? []).ToDictionary(f => f.Code, f => f.Title);
        var reminded = new RemindedSession(held.Name, SessionSummary.Of(held, null, 0).Title, PeopleOf(forms, titles), []);
        if (folder is null)
        {
            return Checked.Of(reminded);
        }

        string[] files = [$"{folder}/{Table}", $"{folder}/{Text}"];
        var faults = new[] { TableOf(reminded), TextOf(reminded) }.Zip(files, (content, path) => workspace.TryWrite(path, Encoding.UTF8.GetBytes(content))).OfType<Diagnostic>();
        return Checked.Of(reminded with { Files = files }, faults);
    }

    private static List<RemindedPerson> PeopleOf(IReadOnlyList<OwedForm> owed, Dictionary<string, string> titles) =>
    [
        .. owed.GroupBy(o => FrenchText.Fold(o.Holder ?? "")).OrderBy(g => g.Key.Length == 0 ? 1 : 0).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new RemindedPerson(g.First().Holder ?? "", [.. g.Select(o => new RemindedForm($"{o.LastName} {o.FirstName}", titles.GetValueOrDefault(o.Form, o.Form), o))])),
    ];

    private static string TableOf(RemindedSession session) => CsvTable.Write(
    [
        ["personne", "role", "candidat", "formulaire", "code", "emis_le", "evaluation_le"],
        .. session.People.SelectMany(p => p.Forms.Select(f => Line(p, f))),
    ]);

    private static string[] Line(RemindedPerson person, RemindedForm form) =>
        [person.Name, form.Owed.Role, form.Candidate, form.Title, form.Owed.Code, FrenchText.ShortDate(form.Owed.IssuedOn), form.Owed.EvaluationOn is { } day ? FrenchText.ShortDate(day) : ""];

    private static string TextOf(RemindedSession session)
    {
        var text = new StringBuilder();
        foreach (var person in session.People)
        {
            text.Append(person.Name.Length > 0 ? $"À {person.Name}\n\n" : "Formulaires sans destinataire nommé\n\n")
                .Append($"Pour la « {session.Title} », {(person.Forms.Count > 1 ? "les formulaires suivants ne nous sont pas parvenus" : "le formulaire suivant ne nous est pas parvenu")} :\n\n");
            foreach (var form in person.Forms)
            {
                var since = form.Owed.EvaluationOn is { } day ? $", évaluation du {FrenchText.ShortDate(day)}" : "";
                text.Append($"- {form.Candidate} : {form.Title} (code {form.Owed.Code}{since}), émis le {FrenchText.ShortDate(form.Owed.IssuedOn)}\n");
            }

            text.Append(person.Forms.Count > 1
                ? "\nMerci de les remplir et de les renvoyer, tels quels, au bureau. S'ils ont été envoyés entre-temps, ne tenez pas compte de ce message.\n\n---\n\n"
                : "\nMerci de le remplir et de le renvoyer, tel quel, au bureau. S'il a été envoyé entre-temps, ne tenez pas compte de ce message.\n\n---\n\n");
        }

        return text.ToString();
    }
}
