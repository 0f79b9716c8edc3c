using CqpKits.Treatments;

namespace CqpKits.Tests.Packaging;

/// <summary>
/// The program as build.ps1 packages it for others, made once for all tests. Both packages come from one build, and the single file is not compiled
/// ahead of time: that takes most of the time and changes how fast the program starts, never what it writes.
/// </summary>
public sealed class PackagedProgram : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<string> published;
    private readonly Lazy<string> packed;

    public PackagedProgram()
    {
        published = new(() => Made("linux-x64", "publish", "linux-x64"));
        packed = new(() => Made("paquets", "pack"));
    }

    /// <summary>Folder of the single-file program for linux-x64.</summary>
    public string Published => published.Value;

    /// <summary>Folder of the tool's package.</summary>
    public string Packed => packed.Value;

    public void Dispose() => folder.Dispose();

    private string Made(string place, params string[] arguments)
    {
        var (exitCode, output) = BuildScript.Run([.. arguments, "-Quick", "-Out", folder.Path]);
        Assert.True(exitCode == 0, output);
        return folder.File(place);
    }
}
