using System.Text;

namespace CqpKits.Treatments;

/// <summary>LibreOffice Calc without a window: shows what a person sees in each sheet.</summary>
public static class Calc
{
    // Separator ;, quote ", UTF-8, from line 1, cells as they are shown; -1: every sheet to a file of its own.
    private const string EverySheet = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,-1";

    /// <summary>What each workbook shows. All are opened in one start; sheets come in the order of their names.</summary>
    /// <exception cref="ToolFailedException">LibreOffice is missing, failed, or left a workbook out.</exception>
    public static IReadOnlyList<IReadOnlyList<ShownSheet>> Show(IReadOnlyList<byte[]> workbooks)
    {
        using var work = new TemporaryFolder();
        var names = workbooks.Select((_, i) => FormattableString.Invariant($"{i:0000}")).ToList();
        foreach (var (name, bytes) in names.Zip(workbooks))
        {
            File.WriteAllBytes(work.File(name + ".xlsx"), bytes);
        }

        var output = Directory.CreateDirectory(work.File("out")).FullName;
        ToolProcess.Run(
            LibreOffice.Program ?? throw new ToolFailedException("LibreOffice is not installed."),
            [LibreOffice.Profile(work), "--headless", "--norestore", "--convert-to", EverySheet, "--outdir", output, .. names.Select(n => work.File(n + ".xlsx"))]);
        return [.. names.Select(name => Sheets(output, name))];
    }

    /// <summary>A workbook as a person gets it who opens a CSV file (UTF-8, semicolons, days first) and saves it.</summary>
    /// <exception cref="ToolFailedException">LibreOffice is missing, or failed.</exception>
    public static byte[] FromCsv(byte[] csv)
    {
        using var work = new TemporaryFolder();
        File.WriteAllBytes(work.File("in.csv"), csv);
        ToolProcess.Run(
            LibreOffice.Program ?? throw new ToolFailedException("LibreOffice is not installed."),
            [LibreOffice.Profile(work), "--headless", "--norestore", "--infilter=Text - txt - csv (StarCalc):59,34,76,1,3/4,1036", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", work.Path, work.File("in.csv")]);
        return File.ReadAllBytes(work.File("in.xlsx"));
    }

    private static IReadOnlyList<ShownSheet> Sheets(string folder, string name)
    {
        var files = Directory.GetFiles(folder, name + "-*.csv");
        return files.Length > 0
            ? [.. files.Order(StringComparer.Ordinal).Select(f => new ShownSheet(Path.GetFileNameWithoutExtension(f)[(name.Length + 1)..], Lines(File.ReadAllText(f, Encoding.UTF8))))]
            : throw new ToolFailedException("LibreOffice did not write " + name + ".");
    }

    /// <summary>Cells may be in quotes, with quotes doubled and line feeds inside.</summary>
    private static List<IReadOnlyList<string>> Lines(string csv)
    {
        var (lines, cells, cell, quoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            switch (csv[at])
            {
                case '"' when quoted && at + 1 < csv.Length && csv[at + 1] == '"':
                    cell.Append(csv[at++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ';' when !quoted:
                    cells.Add(Take(cell));
                    break;
                case '\n' when !quoted:
                    lines.Add([.. cells, Take(cell)]);
                    cells.Clear();
                    break;
                default:
                    cell.Append(csv[at]);
                    break;
            }
        }

        return lines;
    }

    private static string Take(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
