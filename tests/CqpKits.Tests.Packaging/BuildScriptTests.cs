namespace CqpKits.Tests.Packaging;

/// <summary>What build.ps1 answers. The verbs that build or test are not run: a test run would start itself.</summary>
[Trait("Category", "Slow")]
public sealed class BuildScriptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cqpkits-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Help_names_every_verb()
    {
        var (exitCode, output) = BuildScript.Run("help");
        Assert.Equal(0, exitCode);
        Assert.All((string[])["check", "build", "kit", "publish", "pack", "help", "-Out", "-NoBuild", "-Quick"], word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_verb_is_a_usage_error()
    {
        var (exitCode, output) = BuildScript.Run("kti");
        Assert.Equal(2, exitCode);
        Assert.Contains("« kti » est inconnu", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_system_that_nobody_knows_is_a_usage_error_before_anything_is_built()
    {
        var (exitCode, output) = BuildScript.Run("publish", "linux-x64", "windows");
        Assert.Equal(2, exitCode);
        Assert.Contains("« windows » est inconnu. Les systèmes sont win-x64, linux-x64, osx-arm64.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Kit_runs_the_main_job()
    {
        var (exitCode, output) = BuildScript.Run("kit", "agc", "-Out", folder, "-NoBuild");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void The_first_failure_stops_the_script_with_its_exit_code_and_says_where()
    {
        // Beside this copy there is no project to run.
        var copy = Path.Combine(folder, "build.ps1");
        File.Copy(BuildScript.File, copy);
        var (exitCode, output) = BuildScript.RunFile(copy, "kit", "agc", "autre", "-NoBuild");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Échec à l'étape « kit agc »", output, StringComparison.Ordinal);
        Assert.DoesNotContain("kit autre", output, StringComparison.Ordinal);
    }
}
