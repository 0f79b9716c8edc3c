using CqpKits.Diagnostics;
using CsvHelper;

namespace CqpKits.Workspaces.Tables;

/// <summary>Reads a table that people made: an XLSX workbook, or a text in an encoding of spreadsheets, separated by <c>;</c>, <c>,</c>, tabs or <c>|</c>; known by content.</summary>
public static class TableFile
{
    /// <summary>The lines that hold something, or why the file is not read (CQP221–CQP223, CQP233, CQP235, CQP245).</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="headings">How headings are known, which tell the separator of a text.</param>
    /// <param name="sheet">Name of a sheet of the workbook, exactly; null for the one that a person sees first.</param>
    public static Checked<TableLines> Read(string path, byte[] bytes, TableHeadings headings, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (IsWorkbook(bytes))
        {
            return WorkbookRows.Read(path, bytes, sheet);
        }

        try
        {
            return CsvText.Decode(path, bytes).Map(text => CsvRows.Read(text, headings));
        }
        catch (CsvFormatException fault)
        {
            return Checked.Failed<TableLines>(TableMessages.BadQuotes(new SourcePosition(path, (int)fault.LineNumber, 1)));
        }
    }

    /// <summary>Whether a file is a zip, as workbooks are.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);
}
