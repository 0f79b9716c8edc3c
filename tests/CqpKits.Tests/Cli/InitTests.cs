using CqpKits.Cli;
using CqpKits.Cli.Commands;

namespace CqpKits.Tests.Cli;

/// <summary><c>init</c> as a person types it, in folders on disk.</summary>
public sealed class InitTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cqpkits-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_that_does_not_exist_becomes_a_workspace_to_work_in()
    {
        var (exitCode, output, _) = RunIn(folder, "init", "mon-espace", "--verbose");
        Assert.Equal(0, exitCode);
        Assert.Contains("  referentials/agc/certification.yaml", output, StringComparison.Ordinal);
        Assert.Contains("fichiers dans « mon-espace ». Commencez par lire LISEZMOI.md.", output, StringComparison.Ordinal);
        Assert.Equal(0, RunIn(Path.Combine(folder, "mon-espace"), "check").ExitCode);
    }

    [Fact]
    public void Without_a_name_the_current_folder_becomes_one_beside_what_it_holds()
    {
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "à moi");
        Assert.Equal(0, RunIn(folder, "init").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder, "cqpkits.yaml")));
    }

    [Fact]
    public void A_second_time_is_refused_and_what_was_changed_stays()
    {
        RunIn(folder, "init");
        var readme = Path.Combine(folder, "LISEZMOI.md");
        File.WriteAllText(readme, "à moi");
        var (exitCode, output, error) = RunIn(folder, "init");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("CQP290", error, StringComparison.Ordinal);
        Assert.Contains("donnez un autre dossier (« cqpkits init mon-dossier » ; --verbose nomme tous ces fichiers).", error, StringComparison.Ordinal);
        Assert.Contains("  referentials/agc/certification.yaml", RunIn(folder, "init", "--verbose").Output, StringComparison.Ordinal);
        Assert.Contains("\"deja_la\": [\n    \"LISEZMOI.md\",", RunIn(folder, "init", "--json").Output, StringComparison.Ordinal);
        Assert.Equal("à moi", File.ReadAllText(readme));
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_is_said()
    {
        File.WriteAllText(Path.Combine(folder, "fichier"), "à moi");
        var (exitCode, _, error) = RunIn(folder, "init", "fichier");
        Assert.Equal(1, exitCode);
        Assert.Contains("CQP291", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("init un deux")]
    [InlineData("init --replace")]
    public void Usage_faults_end_with_2_and_write_nothing(string line)
    {
        Assert.Equal(2, RunIn(folder, line.Split(' ')).ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    private static (int ExitCode, string Output, string Error) RunIn(string folder, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(args, new Terminal(output, error, folder));
        return (exitCode, output.ToString(), error.ToString());
    }
}
