using CsvHelper;

namespace CqpKits.Workspaces.Candidates;

/// <summary>The lines of a list that is a text: cells separated by <c>;</c>, <c>,</c>, tabs or <c>|</c>.</summary>
internal static class CsvRows
{
    private const string Hint = "sep=";

    private static readonly char[] Separators = [';', ',', '\t', '|'];

    /// <summary>The lines that hold something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="areHeadings">Whether cells are the headings of a list.</param>
    /// <exception cref="CsvFormatException">Quotes that do not go in pairs.</exception>
    public static ListTable Read(string text, Func<IReadOnlyList<string>, bool> areHeadings)
    {
        var told = SeparatorTold(text);
        var options = new CsvReaderOptions
        {
            Separator = told ?? SeparatorOf(text, areHeadings),
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<ListRow>();
        while (reader.Read())
        {
            var row = Row((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
            rows.AddRange(row.IsFilled ? [row] : []);
        }

        return new ListTable([.. rows.Where(r => told is null || r.Line > 1)]) { CellsMayShift = true };
    }

    private static ListRow Row(int line, string[] cells) => new(line, cells) { Flaws = CellCleaning.FlawsOf(cells) };

    /// <summary>The separator that Excel writes on a line of its own, before the headings: <c>sep=;</c>.</summary>
    private static char? SeparatorTold(string text)
    {
        var first = text.Split('\n')[0].Trim().Trim('"');
        return first.Length == Hint.Length + 1 && first.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) ? first[^1]
            : text.StartsWith(Hint + "\t", StringComparison.OrdinalIgnoreCase) ? '\t'
            : null;
    }

    /// <summary>The separator by which a line is the headings; where none is, the one that stands most often in the first line.</summary>
    private static char SeparatorOf(string text, Func<IReadOnlyList<string>, bool> areHeadings)
    {
        var lines = text.TrimStart('\r', '\n').Split('\n').Take(CandidateColumns.HeadingReach).ToList();
        var found = Separators.Where(s => lines.Any(l => areHeadings([.. l.Split(s).Select(c => c.Trim().Trim('"'))]))).ToList();
        return found.Count > 0 ? found[0] : Separators.MaxBy(s => lines[0].Count(c => c == s));
    }
}
