using CsvHelper;

namespace CqpKits.Workspaces.Files;

/// <summary>Writes a table as CSV for spreadsheets: UTF-8 with byte order mark, semicolons, CR LF at line ends. No cell is run as a formula.</summary>
public static class CsvTable
{
    /// <summary>The text of the file, with a line for each row.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = false, NewLine = "\r\n" }, true))
        {
            foreach (var row in rows)
            {
                WriteRow(csv, row);
            }
        }

        return "\uFEFF" + text;
    }

    /// <summary>The cell, with an apostrophe before it when it starts, after spaces, with a character that makes a formula.</summary>
    internal static string Safe(string cell)
    {
        var start = cell.TrimStart(' ', '\u00A0', '\u202F');
        return start.Length > 0 && "=+-@\t\r\n".Contains(start[0]) ? "'" + cell : cell;
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Safe(cell));
        }

        csv.EndRecord();
    }
}
