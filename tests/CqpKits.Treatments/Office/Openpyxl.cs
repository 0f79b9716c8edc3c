using System.Text.Json;

namespace CqpKits.Treatments;

/// <summary>Reads workbooks with openpyxl, which many programs that take in results are built on.</summary>
public static class Openpyxl
{
    private const string Script = "read_workbook.py";

    private static readonly Lazy<bool> Installed = new(() => DebianPython.Has("openpyxl"));

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Installed.Value;

    /// <summary>The sheets of each workbook, all read in one start.</summary>
    /// <exception cref="ToolFailedException">It could not read one.</exception>
    public static IReadOnlyList<IReadOnlyList<ForeignSheet>> Read(IReadOnlyList<byte[]> workbooks)
    {
        using var work = new TemporaryFolder();
        var paths = workbooks.Select((bytes, i) => Write(work.File(FormattableString.Invariant($"{i:0000}.xlsx")), bytes)).ToList();
        var answer = DebianPython.Run([DebianPython.Script(work, Script)], string.Join('\n', paths));
        return JsonSerializer.Deserialize<IReadOnlyList<IReadOnlyList<ForeignSheet>>>(answer)!;
    }

    /// <summary>A workbook that a script fills: it finds <c>book</c>, and <c>sheet</c>, its first sheet.</summary>
    /// <exception cref="ToolFailedException">The script failed.</exception>
    public static byte[] Write(string script)
    {
        using var work = new TemporaryFolder();
        var target = work.File("made.xlsx");
        DebianPython.Run(["-", target], $"import sys, openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\n{script}\nbook.save(sys.argv[1])\n");
        return File.ReadAllBytes(target);
    }

    private static string Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
