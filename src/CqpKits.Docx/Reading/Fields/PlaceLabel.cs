using CqpKits.Forms;

namespace CqpKits.Docx.Reading;

/// <summary>A printed row or column label to look for: a code, which may stand among other words, or a text, which must be all there is.</summary>
internal sealed record PlaceLabel
{
    private PlaceLabel(string folded, bool isCode) => (Folded, IsCode) = (folded, isCode);

    /// <summary>The label as it is compared.</summary>
    public string Folded { get; }

    /// <summary>Whether it is a code.</summary>
    public bool IsCode { get; }

    /// <summary>Whether the field's place names none.</summary>
    public bool IsEmpty => Folded.Length == 0;

    /// <summary>The label of a place.</summary>
    /// <param name="text">As issued.</param>
    /// <param name="codes">Codes of the definition.</param>
    public static PlaceLabel Of(string text, IReadOnlySet<string> codes) =>
        new(FrenchText.Fold(text), codes.Contains(text) || (text.Any(char.IsDigit) && !text.Any(char.IsWhiteSpace)));

    /// <summary>Whether a cell, by its folded text, carries the label.</summary>
    public bool Fits(string cell) => !IsEmpty && (IsCode ? HoldsCode(cell) : cell == Folded);

    /// <summary>As a word of its own: <c>R.1</c> is not in <c>R.10</c>, <c>PR.1</c> or <c>R.1.2</c>.</summary>
    private bool HoldsCode(string cell)
    {
        for (var at = cell.IndexOf(Folded, StringComparison.Ordinal); at >= 0; at = cell.IndexOf(Folded, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (cell[..at], cell[(at + Folded.Length)..]);
            if (!Joins(before, ^1, ^2) && !Joins(after, 0, 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the neighbouring characters belong to the same word: a letter or digit, or a joint with one behind it.</summary>
    private static bool Joins(string text, Index next, Index beyond)
    {
        bool IsPart(Index i) => i.GetOffset(text.Length) is >= 0 and var at && at < text.Length && char.IsLetterOrDigit(text[at]);
        var offset = next.GetOffset(text.Length);
        return IsPart(next) || (offset >= 0 && offset < text.Length && text[offset] is '.' or '-' or '_' && IsPart(beyond));
    }
}
