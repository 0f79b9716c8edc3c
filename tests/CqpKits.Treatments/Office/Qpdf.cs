namespace CqpKits.Treatments;

/// <summary>Checks PDF files with qpdf.</summary>
public static class Qpdf
{
    private static readonly string? Program = ToolProcess.Find("qpdf");

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>Reads every object and stream of a file.</summary>
    /// <exception cref="ToolFailedException">It found an error, or something to warn of.</exception>
    public static void Check(byte[] pdf)
    {
        using var work = new TemporaryFolder();
        var file = work.File("in.pdf");
        File.WriteAllBytes(file, pdf);
        ToolProcess.Run(Program!, ["--check", file]);
    }
}
