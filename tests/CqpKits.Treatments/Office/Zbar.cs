namespace CqpKits.Treatments;

/// <summary>Reads the square codes of a picture with ZBar.</summary>
public static class Zbar
{
    private static readonly string? Program = ToolProcess.Find("zbarimg");

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled => Program is not null;

    /// <summary>The texts of the codes of a PNG.</summary>
    /// <exception cref="ToolFailedException">It found none.</exception>
    public static IReadOnlyList<string> Codes(byte[] picture)
    {
        using var work = new TemporaryFolder();
        var file = work.File("page.png");
        File.WriteAllBytes(file, picture);
        return ToolProcess.Run(Program!, ["--quiet", "--raw", file]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
