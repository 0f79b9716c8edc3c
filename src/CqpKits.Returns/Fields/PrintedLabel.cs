using CqpKits.French;

namespace CqpKits.Returns.Fields;

/// <summary>A printed row or column label to look for: a code, which may stand among other words, or a text, which must be all there is.</summary>
internal sealed record PrintedLabel
{
    private readonly int hash;

    private PrintedLabel(string folded, bool isCode) => (Folded, IsCode, hash) = (folded, isCode, HashCode.Combine(folded, isCode));

    /// <summary>The label as it is compared.</summary>
    public string Folded { get; }

    /// <summary>Whether it is a code.</summary>
    public bool IsCode { get; }

    /// <summary>Whether the field's place names none.</summary>
    public bool IsEmpty => Folded.Length == 0;

    /// <summary>The label of a place.</summary>
    /// <param name="text">As issued.</param>
    /// <param name="codes">Codes of the definition.</param>
    public static PrintedLabel Of(string text, IReadOnlySet<string> codes) =>
        new(FrenchText.Fold(text), text.Any(char.IsLetterOrDigit) && (codes.Contains(text) || (text.Any(char.IsDigit) && !text.Any(char.IsWhiteSpace))));

    /// <summary>Whether it is the same label. Labels are looked up by the hundred in each table: their hash is made once.</summary>
    public bool Equals(PrintedLabel? other) => ReferenceEquals(this, other) || (other is not null && IsCode == other.IsCode && Folded == other.Folded);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <summary>Whether a cell, by its folded text, carries the label.</summary>
    public bool Fits(string cell) => !IsEmpty && (IsCode ? HoldsCode(cell) : cell == Folded);

    /// <summary>Whether a character joins two letters or digits to one word.</summary>
    public static bool IsJoint(char c) => c is '.' or '-' or '_';

    /// <summary>As a word of its own: <c>R.1</c> is not in <c>R.10</c>, <c>PR.1</c> or <c>R.1.2</c>.</summary>
    private bool HoldsCode(string cell)
    {
        for (var at = cell.IndexOf(Folded, StringComparison.Ordinal); at >= 0; at = cell.IndexOf(Folded, at + 1, StringComparison.Ordinal))
        {
            if (!Joins(cell, at - 1, -1) && !Joins(cell, at + Folded.Length, 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a neighbouring character belongs to the same word: a letter or digit, or a joint with one beyond it.</summary>
    private static bool Joins(string text, int at, int outwards) =>
        IsPart(text, at) || (at >= 0 && at < text.Length && IsJoint(text[at]) && IsPart(text, at + outwards));

    private static bool IsPart(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
