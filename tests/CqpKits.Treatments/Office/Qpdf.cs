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

    /// <summary>A file encrypted with AES.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="password">What opens it; empty for nothing: only what may be done with it is restricted.</param>
    /// <exception cref="ToolFailedException">It could not.</exception>
    public static byte[] Encrypt(byte[] pdf, string password)
    {
        using var work = new TemporaryFolder();
        var (file, encrypted) = (work.File("in.pdf"), work.File("out.pdf"));
        File.WriteAllBytes(file, pdf);
        ToolProcess.Run(Program!, ["--encrypt", password, "owner", "256", "--modify=none", "--", file, encrypted]);
        return File.ReadAllBytes(encrypted);
    }
}
