using System.Text.RegularExpressions;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Workspaces.Candidates;

/// <summary>
/// A cell that names who evaluates. « | » separates people for sure. Line breaks, « ; », « / », « et » do where each side is a name and a first name, and
/// that is said; else the cell is one person, and that is asked. Behind a comma stands a function, which may hold any of them.
/// </summary>
internal static partial class PeopleCell
{
    /// <summary>The people of a cell, in its order.</summary>
    public static Checked<IReadOnlyList<string>> Read(string cell, SourcePosition position) =>
        Checked.All(cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(piece => ReadPiece(piece, position)))
            .Map<IReadOnlyList<string>>(people => [.. people.SelectMany(p => p)]);

    private static Checked<IReadOnlyList<string>> ReadPiece(string piece, SourcePosition position)
    {
        var text = CellCleaning.OneLine(FunctionBelow().Replace(piece, m => piece[..m.Index].Contains(',') ? " " : ", "));
        var parts = Parts(Separators().Split(FunctionBelow().Replace(piece, " ")));
        return parts.Count <= 1 ? Checked.Of<IReadOnlyList<string>>([text], IsPerhapsList(text) ? [LineMessages.PerhapsSeveral(text, position)] : [])
            : parts.All(PersonName.IsOne) && !IsInFunction(piece, hard: false) ? Checked.Of<IReadOnlyList<string>>(parts, LineMessages.SeveralPeople(parts, position))
            : parts.All(PersonName.IsOne) || !IsInFunction(piece, hard: true) ? Checked.Of<IReadOnlyList<string>>([text], LineMessages.PerhapsSeveral(text, position))
            : Checked.Of<IReadOnlyList<string>>([text], IsPerhapsList(text) ? [LineMessages.PerhapsSeveral(text, position)] : []);
    }

    private static List<string> Parts(IEnumerable<string> pieces) => [.. pieces.Select(CellCleaning.OneLine).Where(p => p.Length > 0)];

    /// <summary>Whether the first separator, but for a line break or « ; », stands behind a comma: in a function, not between people.</summary>
    private static bool IsInFunction(string piece, bool hard)
    {
        var first = Separators().Match(piece);
        var isHard = first.Value.AsSpan().IndexOfAny("\r\n;") >= 0;
        return (hard || !isHard) && piece[..first.Index].Contains(',');
    }

    /// <summary>« Ève Roux, Luc Noir »: behind the comma stands no function, but another name that is written like the first.</summary>
    private static bool IsPerhapsList(string text)
    {
        var parts = text.Split([",", " - ", " – "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(PersonName.IsOne) && parts.Select(PersonName.HasCapitalWord).Distinct().Count() == 1;
    }

    [GeneratedRegex(@"\s*[\r\n]\s*|\s*[;/&+]\s*|\s+(?:et|ou|ET|OU)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    // A second line that starts with a small letter goes on with the first: « Ève Roux », « cheffe d'agence ».
    [GeneratedRegex(@"\s*[\r\n]+\s*(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionBelow();
}
