using CqpKits.Diagnostics;
using CqpKits.French;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads the column <c>amenagements</c>: what a candidate is granted.</summary>
internal static class Accommodations
{
    public const string LargePrint = "gros caractères";
    public const string ExtraTime = "tiers temps";

    private static readonly char[] Separators = ['|', ',', ';', '\n'];

    /// <summary>What is granted, each once. An unknown word is an error: a candidate must not lose what they are owed.</summary>
    public static bool Read(string cell, SourcePosition position, List<Diagnostic> faults, out IReadOnlyList<string> granted)
    {
        var words = cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = words.Where(w => Known(w) is null).ToList();
        faults.AddRange(unknown.Select(w => CandidateMessages.UnknownArrangement(w, position)));
        granted = [.. words.Select(Known).OfType<string>().Distinct()];
        return unknown.Count == 0;
    }

    private static string? Known(string word) => FrenchText.Fold(word).Replace('-', ' ') switch
    {
        "gros caracteres" or "gros caractere" => LargePrint,
        "tiers temps" => ExtraTime,
        _ => null,
    };
}
