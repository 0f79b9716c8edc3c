using CqpKits.Diagnostics;
using CqpKits.French;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads the column <c>amenagements</c>: what a candidate is granted.</summary>
public static class Accommodations
{
    /// <summary>Documents are made in large print.</summary>
    public const string LargePrint = "gros caractères";
    /// <summary>The candidate has extra time.</summary>
    public const string ExtraTime = "tiers temps";

    /// <summary>Said alone: nothing is granted, nor any longer.</summary>
    private const string Nothing = "aucun";

    private static readonly char[] Separators = ['|', ',', ';', '\n'];

    /// <summary>What is granted, each once. An unknown word is an error: a candidate must not lose what they are owed.</summary>
    internal static Checked<IReadOnlyList<string>> Read(string cell, string column, SourcePosition position)
    {
        var words = FrenchText.Fold(cell.Trim()) == Nothing ? [] : cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Checked.Of<IReadOnlyList<string>>(
            [.. words.Select(Known).OfType<string>().Distinct()],
            words.Where(w => Known(w) is null).Select(w => CandidateMessages.UnknownArrangement(column, w, position)));
    }

    /// <summary>The words for what a candidate is granted.</summary>
    public static IReadOnlyList<string> Of(Candidate candidate) =>
        [.. candidate.LargePrint ? [LargePrint] : Array.Empty<string>(), .. candidate.ExtraTime ? [ExtraTime] : Array.Empty<string>()];

    private static string? Known(string word) => FrenchText.Fold(word).Replace('-', ' ') switch
    {
        "gros caracteres" or "gros caractere" => LargePrint,
        "tiers temps" => ExtraTime,
        _ => null,
    };
}
