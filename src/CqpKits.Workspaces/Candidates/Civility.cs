using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>Reads the column <c>civilite</c>, by which « né » and « née » agree.</summary>
public static class Civility
{
    /// <summary>Of a man.</summary>
    public const string Sir = "M.";

    /// <summary>Of a woman.</summary>
    public const string Madam = "Mme";

    /// <summary>« M. » or « Mme »; null where the cell is empty, and for an unknown word, which is said: it costs the agreement, not the candidate.</summary>
    internal static Checked<string?> Read(string cell, string column, SourcePosition position)
    {
        var word = CellCleaning.OneLine(cell);
        return FrenchText.Fold(word).TrimEnd('.') switch
        {
            "" => Checked.Of<string?>(null),
            "m" or "mr" or "monsieur" or "h" or "homme" or "masculin" => Checked.Of<string?>(Sir),
            "mme" or "madame" or "mlle" or "mademoiselle" or "f" or "femme" or "feminin" => Checked.Of<string?>(Madam),
            _ => Checked.Of<string?>(null, [CandidateMessages.UnknownCivility(column, word, position)]),
        };
    }
}
