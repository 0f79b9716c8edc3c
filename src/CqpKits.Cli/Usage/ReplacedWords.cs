namespace CqpKits.Cli.Usage;

/// <summary>Words of earlier versions, each with the one that took its place.</summary>
internal static class ReplacedWords
{
    private static readonly Dictionary<string, string> Now = new()
    {
        ["saisie"] = "entry",
        ["help"] = "--help",
        ["aide"] = "--help",
        ["--aide"] = "--help",
        ["--vierge"] = "--blank",
        ["--modele"] = "--style",
        ["--remplacer"] = "--replace",
        ["--regle"] = "--rule",
        ["--deux"] = "--double",
    };

    /// <summary>What the word is called now, where that is one of the words known here; else null.</summary>
    public static string? Of(string word, IReadOnlyCollection<string> known) =>
        Now.TryGetValue(word, out var now) && known.Contains(now) ? now : null;
}
