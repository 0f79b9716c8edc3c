namespace CqpKits.Tests.Packaging;

/// <summary>What is written in the files from which the program is packaged.</summary>
public sealed class PackagingSettingsTests
{
    /// <summary>The other two systems would each cost a build of their own: what a build does for any system is checked, and that nothing asks which one it is.</summary>
    [Fact]
    public void Nothing_in_the_settings_of_the_single_file_is_for_one_system_alone()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src", "CqpKits.Cli", "CqpKits.Cli.csproj"));
        Assert.Contains("<PublishSingleFile>true</PublishSingleFile>", project, StringComparison.Ordinal);
        Assert.Contains("<SelfContained>true</SelfContained>", project, StringComparison.Ordinal);
        Assert.Contains("<PublishReadyToRun>true</PublishReadyToRun>", project, StringComparison.Ordinal);
        string[] settings = [project, File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"))];
        Assert.All(settings, text => Assert.DoesNotMatch("(?i)<RuntimeIdentifiers?>|linux|musl|win-|osx|IsOSPlatform|'\\$\\(OS\\)'", text));
        var script = File.ReadAllText(Repository.PathOf("build.ps1"));
        Assert.Contains("@('win-x64', 'linux-x64', 'osx-arm64')", script, StringComparison.Ordinal);
        Assert.Contains("if (-not $Systems) { $Systems = $known }", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Accents_survive_Windows_PowerShell() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Repository.PathOf("build.ps1")).Take(3));
}
