using System.Text;
using CqpKits.Returns.Pdf.Objects;

namespace CqpKits.Returns.Pdf.Content;

/// <summary>Codes of a font → text, as its <c>ToUnicode</c> says (ISO 32000-1, 9.10.3).</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, string> single = [];
    private readonly List<(int First, int Last, string Text)> ranges = [];

    /// <summary>Bytes of a code; 0 where the map does not say.</summary>
    public int CodeLength { get; private set; }

    /// <summary>Reads a map.</summary>
    public static CharacterMap Read(byte[] bytes, Budget budget)
    {
        var map = new CharacterMap();
        var reader = new ValueReader(bytes, budget, isContent: true);
        var operands = new List<PdfValue>();
        while (reader.Read() is { } value)
        {
            if (value is not PdfWord word)
            {
                operands.Add(value);
                continue;
            }

            map.Note(word.Value, operands);
            operands.Clear();
        }

        map.ranges.Sort((a, b) => a.First.CompareTo(b.First));
        return map;
    }

    /// <summary>The text of a code; null where the map does not say.</summary>
    public string? Text(int code)
    {
        if (single.TryGetValue(code, out var text))
        {
            return text;
        }

        // Of ranges that overlap, any that holds the code will do: nobody writes such a map.
        var (low, high) = (0, ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, start) = ranges[middle];
            if (code >= first && code <= last)
            {
                return start.Length == 0 ? "" : start[..^1] + (char)(start[^1] + code - first);
            }

            (low, high) = code < first ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    private void Note(string word, List<PdfValue> operands)
    {
        switch (word)
        {
            case "endcodespacerange" when operands is [PdfString from, ..]: CodeLength = from.Bytes.Length; break;
            case "endbfchar": Characters(operands); break;
            case "endbfrange": Ranges(operands); break;
        }
    }

    private void Characters(List<PdfValue> operands)
    {
        for (var i = 0; i + 1 < operands.Count; i += 2)
        {
            if (operands[i] is PdfString code && operands[i + 1] is PdfString text)
            {
                single[Code(code.Bytes)] = Unicode(text.Bytes);
            }
        }
    }

    private void Ranges(List<PdfValue> operands)
    {
        for (var i = 0; i + 2 < operands.Count; i += 3)
        {
            if (operands[i] is not PdfString from || operands[i + 1] is not PdfString to)
            {
                continue;
            }

            var first = Code(from.Bytes);
            if (operands[i + 2] is PdfString text)
            {
                ranges.Add((first, Code(to.Bytes), Unicode(text.Bytes)));
            }
            else if (operands[i + 2] is PdfArray texts)
            {
                foreach (var (at, one) in texts.Items.OfType<PdfString>().Index())
                {
                    single[first + at] = Unicode(one.Bytes);
                }
            }
        }
    }

    private static int Code(byte[] bytes) => bytes.Take(3).Aggregate(0, (code, b) => (code << 8) | b);

    private static string Unicode(byte[] bytes) => Encoding.BigEndianUnicode.GetString(bytes.Length > 64 ? bytes.AsSpan(0, 64) : bytes);
}
