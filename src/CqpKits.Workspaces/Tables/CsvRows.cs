using CsvHelper;

namespace CqpKits.Workspaces.Tables;

/// <summary>The lines of a table that is a text: cells separated by <c>;</c>, <c>,</c>, tabs or <c>|</c>.</summary>
internal static class CsvRows
{
    private const string Hint = "sep=";

    /// <summary>Stands in no text: the whole line is one cell.</summary>
    private const char None = '\u001F';

    private static readonly char[] Separators = [';', ',', '\t', '|'];

    /// <summary>The lines that hold something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="headings">How the headings are known.</param>
    /// <exception cref="CsvFormatException">Quotes that do not go in pairs.</exception>
    public static TableLines Read(string text, TableHeadings headings)
    {
        var told = SeparatorTold(text);
        var options = new CsvReaderOptions
        {
            Separator = told ?? SeparatorOf(text, headings),
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<TableRow>();
        while (reader.Read())
        {
            var row = Row((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
            rows.AddRange(row.IsFilled ? [row] : []);
        }

        return new TableLines([.. rows.Where(r => told is null || r.Line > 1)]) { CellsMayShift = true };
    }

    private static TableRow Row(int line, string[] cells) => new(line, cells) { Flaws = CellCleaning.FlawsOf(cells) };

    /// <summary>The separator that Excel writes on a line of its own, before the headings: <c>sep=;</c>.</summary>
    private static char? SeparatorTold(string text)
    {
        var first = text.Split('\n')[0].Trim().Trim('"');
        return first.Length == Hint.Length + 1 && first.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) ? first[^1]
            : text.StartsWith(Hint + "\t", StringComparison.OrdinalIgnoreCase) ? '\t'
            : null;
    }

    /// <summary>The separator by which a line is the headings; where none is, the usual one that stands most often in the first line.</summary>
    private static char SeparatorOf(string text, TableHeadings headings)
    {
        var lines = text.TrimStart('\r', '\n').Split('\n').Take(TableLines.HeadingReach).ToList();
        var found = Separators.Where(s => lines.Any(l => headings.Are([.. l.Split(s).Select(c => c.Trim().Trim('"'))]))).ToList();
        return found.Count > 0 ? found[0] : headings.Usual.Append(None).MaxBy(s => lines[0].Count(c => c == s));
    }
}
