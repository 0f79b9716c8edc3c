using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Enrolling;

/// <summary>What is said of sessions and of candidates who are enrolled (CQP644–CQP655).</summary>
public static class EnrollingMessages
{
    internal static Diagnostic BadName(string name) => Diagnostic.Error(
        "CQP644", $"« {name} » ne peut pas nommer une session.", null, "donnez-lui un nom court, qui sera celui de son dossier : « juin-2027 », « lyon-2027-2 ».");

    internal static Diagnostic SameSession(HeldSession session) => Diagnostic.Error(
        "CQP645", $"la session « {session.Name} » de « {session.Certification} » existe déjà ; elle n'est pas changée.", null, "donnez un autre nom, ou continuez avec elle.");

    internal static Diagnostic UnknownSession(string reference, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP646", $"la session « {reference} » n'est pas dans le registre.", null, known.Count == 0 ? "créez-la d'abord." : Spelling.Choices(reference, "sessions connues", known)) with
    { Remedy = known.Count == 0 ? Remedy.NewSession : Remedy.None };

    internal static Diagnostic SeveralSessions(string reference, IEnumerable<string> found) => Diagnostic.Error(
        "CQP647", $"plusieurs sessions s'appellent « {reference} ».", null, $"dites laquelle : {string.Join(", ", found)}.");

    internal static Diagnostic Closed(string session, DateOnly day) => Diagnostic.Error(
        "CQP648", $"la session « {session} » est close depuis le {FrenchText.ShortDate(day)} : rien n'y est changé.", null, "pour un candidat de plus, ouvrez une autre session.");

    internal static Diagnostic PerhapsKnown(CandidateQuestion question) => Diagnostic.Error(
        "CQP649", question.Alike.Count == 0
            ? $"« {question.Name} » est dit être quelqu'un qu'on ne trouve pas. Ce candidat n'est pas inscrit."
            : $"« {question.Name} » ressemble à {string.Join(" et à ", question.Alike.Select(a => $"« {a.Name} »{Details(a)}"))} : une personne ou deux ? Ce candidat n'est pas inscrit.",
        question.Position, $"dites si c'est la même personne ({question.Key}={(question.Alike is [var first, ..] ? first.Reference : "numéro")}) ou une autre ({question.Key}).") with
    { Remedy = Remedy.SamePersonOrOther };

    internal static Diagnostic NoSuchAnswer(string answer, IReadOnlyList<string> questions) => Diagnostic.Error(
        "CQP650", $"« {answer} » ne répond à aucune question de cette liste.", null,
        questions.Count == 0 ? "cette liste ne pose pas de question." : Spelling.Choices(answer, "réponses attendues", questions));

    internal static Diagnostic NobodyNamed(string reference) => Diagnostic.Error(
        "CQP654", $"« {reference} » n'est ni le numéro d'une personne du registre, ni la clé d'un candidat de la liste.", null, "les messages des candidats à préciser disent les réponses possibles.");

    internal static Diagnostic NotInList(IReadOnlyList<string> names) => Diagnostic.Information(
        "CQP651", $"{(names.Count > 1 ? "ces candidats de la session ne sont pas" : "ce candidat de la session n'est pas")} dans la liste, et y {(names.Count > 1 ? "restent inscrits" : "reste inscrit")} : {NameList.Of([.. names.Select(n => $"« {n} »")])}.");

    internal static Diagnostic OtherSpelling(string before, string after, SourcePosition? position) => Diagnostic.Warning(
        "CQP652", $"« {before} » est maintenant écrit « {after} ».", position, "vérifiez l'orthographe : c'est celle que les documents impriment.");

    /// <summary>CQP653: a text that is no day.</summary>
    public static Diagnostic NotADay(string text) => Diagnostic.Error("CQP653", $"« {text} » n'est pas une date.", null, "écrivez-la jj/mm/aaaa, par exemple 16/06/2027.");

    internal static Diagnostic NotFinished(string session, IReadOnlyList<string> named, int count) => Diagnostic.Error(
        "CQP655", FormattableString.Invariant($"la session « {session} » n'est pas close : {count} {(count > 1 ? "candidats n'ont" : "candidat n'a")} pas de résultat confirmé ({string.Join(", ", named)}{(count > named.Count ? "…" : "")})."), null,
        "finissez ce qui reste, dites qui ne vient pas, ou demandez de clore quand même.") with
    { Remedy = Remedy.CloseUnfinished };

    internal static Diagnostic NotEnrolled(string key, string session, IReadOnlyList<string> known) => Diagnostic.Error(
        "CQP658", $"« {key} » n'est pas inscrit à la session « {session} ».", null, Spelling.Choices(key, "candidats de la session", known));

    private static string Details(LookAlike person) => string.Join(", ", new[]
    {
        person.BirthDate is { } day ? $"né(e) le {FrenchText.ShortDate(day)}" : "",
        person.Identifier is { } number ? $"n° {number}" : "",
        person.Session is { Length: > 0 } session ? $"session « {session} »" : "",
        person.IsOfList ? "dans cette liste" : "",
    }.Where(t => t.Length > 0)) is { Length: > 0 } details ? $" ({details})" : "";
}
