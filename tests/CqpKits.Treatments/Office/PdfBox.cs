using System.Text;

namespace CqpKits.Treatments;

/// <summary>Fills PDF forms with PDFBox, as Debian packages it, by a small program that Java compiles as it runs it.</summary>
public static class PdfBox
{
    private const string Folder = "/usr/share/java";
    private const string Source = "FillWithPdfBox.java";

    private static readonly string? Java = ToolProcess.Find("java");
    private static readonly string[] Archives = [.. new[] { "pdfbox2", "fontbox2", "commons-logging" }.Select(name => $"{Folder}/{name}.jar")];

    /// <summary>Whether this machine has it, and the compiler.</summary>
    public static bool IsInstalled => Java is not null && ToolProcess.Find("javac") is not null && Archives.All(File.Exists);

    /// <summary>Filled forms; all in one start.</summary>
    /// <param name="fillings">The forms and their entries.</param>
    /// <param name="isIncremental">Whether what changes is written behind the file as it was; else the whole file is written anew.</param>
    /// <exception cref="ToolFailedException">It could not fill one.</exception>
    public static IReadOnlyList<byte[]> Fill(IReadOnlyList<PdfFilling> fillings, bool isIncremental)
    {
        using var work = new TemporaryFolder();
        var files = fillings.Select((f, i) => (Filling: f, Path: work.File(FormattableString.Invariant($"{i}.pdf")))).ToList();
        foreach (var (filling, path) in files)
        {
            File.WriteAllBytes(path, filling.Form);
            File.WriteAllLines(path + ".txt", filling.Entries.Select(Line), new UTF8Encoding(false));
        }

        ToolProcess.Run(Java!, ["-cp", string.Join(':', Archives), DebianPython.Script(work, Source), isIncremental ? "incremental" : "whole", .. files.Select(f => f.Path)]);
        return [.. files.Select(f => File.ReadAllBytes(f.Path))];
    }

    private static string Line(PdfEntry entry) => entry.Text is { } text ? $"{entry.Name}\t{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}"
        : entry.IsTicked ? entry.Name
        : $"!{entry.Name}";
}
