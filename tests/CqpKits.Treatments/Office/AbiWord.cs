namespace CqpKits.Treatments;

/// <summary>AbiWord without a window: opens a form and saves it again.</summary>
public static class AbiWord
{
    private static readonly string? Program = ToolProcess.Find("abiword");

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>A Word file as it is saved.</summary>
    /// <param name="form">The file.</param>
    /// <param name="format">The wanted format: docx, odt.</param>
    /// <exception cref="ToolFailedException">It failed, or wrote nothing.</exception>
    public static byte[] Save(byte[] form, string format)
    {
        using var work = new TemporaryFolder();
        var (from, to) = (work.File("form.docx"), work.File("saved." + format));
        File.WriteAllBytes(from, form);
        ToolProcess.Run(Program ?? throw new ToolFailedException("AbiWord is not installed."), ["--to=" + format, "-o", to, from]);
        return File.Exists(to) ? File.ReadAllBytes(to) : throw new ToolFailedException("AbiWord wrote nothing.");
    }
}
