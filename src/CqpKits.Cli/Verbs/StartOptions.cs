using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Kits.Starting;

namespace CqpKits.Cli.Verbs;

/// <summary>The options that say of a new certification what <c>new</c> asks and a sheet does not say.</summary>
internal static class StartOptions
{
    public static readonly Option<string?> Title = Word.Value("--title", "titre", "L'intitulé officiel de la certification.");
    public static readonly Option<string?> Structure = Word.Value("--structure", "mot", $"Ce dont elle est faite. {Listed(StartWords.Structures)}.");
    public static readonly Option<string[]> Assessor = Word.Values("--assessor", "mot", $"Qui évalue, chacun avec sa grille ; se donne plusieurs fois. {Listed(StartWords.Assessors)}.");
    public static readonly Option<string?> Scale = Word.Value("--scale", "mot", $"Ce que peut être une réponse. {Listed(StartWords.Scales)}.");
    public static readonly Option<string?> Obtained = Word.Value("--obtained", "mot", $"Quand elle est obtenue. {Listed(StartWords.Awards)}.");

    public static readonly Option<string?> Since = Word.Value("--since", "jour", "Le premier jour où la règle s'applique, AAAA-MM-JJ ; sans lui, la règle ne sert qu'à qui la nomme.");

    /// <summary>Whether one of them is given.</summary>
    public static bool AreGiven(Invocation call) =>
        new[] { Title, Structure, Scale, Obtained, Since }.Any(o => call.Value(o) is not null) || call.Value(Assessor) is { Length: > 0 };

    /// <summary>The answers.</summary>
    public static Checked<StartAnswers> Read(Invocation call) =>
        StartWords.Read(call.Value(Title), call.Value(Structure), call.Value(Assessor) ?? [], call.Value(Scale), call.Value(Obtained), call.Value(Since));

    private static string Listed<T>(IEnumerable<StartWord<T>> words)
        where T : struct => string.Join(" ; ", words.Select(w => $"{w.Word} : {w.Description}"));
}
