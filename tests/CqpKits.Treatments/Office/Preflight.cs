namespace CqpKits.Treatments;

/// <summary>Validates PDF files against PDF/A-1b with PDFBox preflight, as Debian packages it.</summary>
public static class Preflight
{
    private const string Folder = "/usr/share/java";

    private static readonly string? Java = ToolProcess.Find("java");

    private static readonly string[] Archives =
        [.. new[] { "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "jaxb-api", "javax.activation" }.Select(name => $"{Folder}/{name}.jar")];

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Java is not null && Archives.All(File.Exists);

    /// <summary>What a file does against the rules, a line each: the number of the rule, then what is wrong.</summary>
    public static IReadOnlyList<string> Complaints(byte[] pdf)
    {
        using var work = new TemporaryFolder();
        var file = work.File("in.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            ToolProcess.Run(Java!, ["-cp", string.Join(':', Archives), "org.apache.pdfbox.preflight.Validator_A1b", file]);
            return [];
        }
        catch (ToolFailedException e) when (e.Message.Contains("is not a valid PDF/A-1b file", StringComparison.Ordinal))
        {
            return [.. e.Message.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))];
        }
    }
}
