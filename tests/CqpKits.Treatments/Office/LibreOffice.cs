namespace CqpKits.Treatments;

/// <summary>LibreOffice without a window: opens files as a person's machine does and saves them again.</summary>
public static class LibreOffice
{
    private static readonly Dictionary<string, string> Filters = new(StringComparer.Ordinal)
    {
        ["docx"] = "docx:MS Word 2007 XML",
        ["odt"] = "odt:writer8",
        ["doc"] = "doc:MS Word 97",
        ["pdf"] = "pdf:writer_pdf_Export",
        ["xlsx"] = "xlsx:Calc MS Excel 2007 XML",
    };

    /// <summary>The program, or null where this machine has none.</summary>
    public static string? Program { get; } =
        ToolProcess.Find("soffice", "/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice");

    /// <summary>Whether it can open spreadsheets: the module is a package of its own.</summary>
    public static bool HasSpreadsheets { get; } = Program is not null
        && new[] { "/usr/lib/libreoffice", "/opt/libreoffice" }.Any(folder => File.Exists(Path.Combine(folder, "program", "libsclo.so")));

    /// <summary>The pages as PDF.</summary>
    public static byte[] ToPdf(byte[] docx) => Convert([docx], "docx", "pdf")[0];

    /// <summary>Converts files, all in one start.</summary>
    /// <param name="files">The files.</param>
    /// <param name="from">Their format: docx, odt, doc.</param>
    /// <param name="to">The wanted format: docx, odt, doc, pdf, xlsx.</param>
    /// <exception cref="ToolFailedException">LibreOffice is missing, failed, or left a file out.</exception>
    public static IReadOnlyList<byte[]> Convert(IReadOnlyList<byte[]> files, string from, string to)
    {
        using var work = new TemporaryFolder();
        var inputs = files.Select((bytes, i) => Write(work.File($"{i:0000}.{from}"), bytes)).ToList();
        var output = Directory.CreateDirectory(work.File("out")).FullName;
        ToolProcess.Run(
            Program ?? throw new ToolFailedException("LibreOffice is not installed."),
            [Profile(work), "--headless", "--norestore", "--convert-to", Filters[to], "--outdir", output, .. inputs]);
        return [.. inputs.Select(input => Result(output, Path.ChangeExtension(Path.GetFileName(input), to)))];
    }

    /// <summary>Option for a user profile of its own: two starts never meet, and no user's settings count.</summary>
    internal static string Profile(TemporaryFolder work) => "-env:UserInstallation=" + new Uri(work.File("profile")).AbsoluteUri;

    private static string Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        return path;
    }

    // LibreOffice ends with 0 even where it could not load a file.
    private static byte[] Result(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new ToolFailedException("LibreOffice did not write " + name + ".");
    }
}
