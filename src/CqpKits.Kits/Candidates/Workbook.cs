using System.Globalization;
using CqpKits.Diagnostics;
using MiniExcelLibs;

namespace CqpKits.Kits;

/// <summary>Reads the first sheet of an XLSX workbook as lines of text, after a gate has looked at the file.</summary>
internal static class Workbook
{
    /// <summary>The lines that hold something, with their row numbers; or why not.</summary>
    public static Outcome<IReadOnlyList<ListRow>> Read(string path, byte[] bytes)
    {
        if (WorkbookGate.Refuse(path, bytes) is { } refusal)
        {
            return Outcome.Failed<IReadOnlyList<ListRow>>(refusal);
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            var rows = stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>();
            return Outcome.Of<IReadOnlyList<ListRow>>([.. rows.Select((r, i) => new ListRow(i + 1, [.. r.Values.Select(Text)])).Where(r => r.Cells.Any(c => c.Trim().Length > 0))]);
        }
#pragma warning disable CA1031 // The library raises whatever a damaged part made it stumble on: any of it means that the file cannot be read.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Outcome.Failed<IReadOnlyList<ListRow>>(CandidateMessages.NotText(path, "c'est un classeur abîmé"));
        }
    }

    /// <summary>A cell as a person reads it: a date jj/mm/aaaa, a number without exponent.</summary>
    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateTime day => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
