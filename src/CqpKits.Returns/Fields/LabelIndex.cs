namespace CqpKits.Returns.Fields;

/// <summary>Labels by what a cell must say to carry them: its whole text for a text, one of its words for a code.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, PrintedLabel> texts;
    private readonly Dictionary<string, PrintedLabel[]>.AlternateLookup<ReadOnlySpan<char>> codes;

    /// <summary>Indexes labels, none of them empty.</summary>
    public LabelIndex(IEnumerable<PrintedLabel> labels)
    {
        var kinds = labels.ToLookup(l => l.IsCode);
        texts = kinds[false].ToDictionary(l => l.Folded, StringComparer.Ordinal);
        codes = kinds[true].GroupBy(l => FirstWord(l.Folded).ToString(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The labels that a cell carries, by its folded text, without repeats.</summary>
    public IReadOnlyList<PrintedLabel> In(string cell)
    {
        List<PrintedLabel>? found = texts.TryGetValue(cell, out var text) ? [text] : null;

        for (var rest = cell.AsSpan(); codes.Dictionary.Count > 0 && FirstWord(rest) is { Length: > 0 } word;)
        {
            if (codes.TryGetValue(word, out var candidates))
            {
                found = [.. found ?? [], .. candidates.Where(c => c.Fits(cell) && found?.Contains(c) != true)];
            }

            rest = rest[(rest.IndexOf(word, StringComparison.Ordinal) + word.Length)..];
        }

        return found ?? (IReadOnlyList<PrintedLabel>)[];
    }

    /// <summary>Letters and digits, and the joints between them; empty when the text has none.</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) { start++; }
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (PrintedLabel.IsJoint(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))) { end++; }
        return text[start..end];
    }
}
