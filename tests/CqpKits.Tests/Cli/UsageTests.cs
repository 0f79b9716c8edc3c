using System.Xml.Linq;
using CqpKits.Cli;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Usage;

namespace CqpKits.Tests.Cli;

/// <summary>Command lines that are not understood, and those that ask what can be typed. None needs a workspace.</summary>
public sealed class UsageTests
{
    public static TheoryData<string> Commands => [.. CommandWords.Leaves(CommandLine.Root).Select(CommandWords.Called)];

    [Theory]
    [InlineData("buid agc", "cqpkits : « buid » n'est pas compris ici ; vouliez-vous dire « build » ?")]
    [InlineData("fabriquer agc", "cqpkits : « fabriquer » n'est pas compris ici ; voir « cqpkits --help ».")]
    [InlineData("rules tests", "cqpkits rules : « tests » n'est pas compris ici ; vouliez-vous dire « test » ?")]
    [InlineData("rules", "cqpkits rules : il manque une commande (test, explain) ; voir « cqpkits rules --help ».")]
    [InlineData("build", "cqpkits build : il manque <certification> ; voir « cqpkits build --help ».")]
    [InlineData("diff agc", "cqpkits diff : il manque <après> ; voir « cqpkits diff --help ».")]
    [InlineData("score", "cqpkits score : il manque <chemin>… ; voir « cqpkits score --help ».")]
    [InlineData("init un deux", "cqpkits init : « deux » n'est pas compris ici ; voir « cqpkits init --help ».")]
    [InlineData("build agc --candidat x.csv", "cqpkits build : « --candidat » n'est pas compris ici ; vouliez-vous dire « --candidates » ?")]
    [InlineData("build --candidat=x.csv agc", "cqpkits build : « --candidat=x.csv » n'est pas compris ici ; vouliez-vous dire « --candidates » ?")]
    [InlineData("read output --quite", "cqpkits read : « --quite » n'est pas compris ici ; vouliez-vous dire « --quiet » ?")]
    [InlineData("check -x", "cqpkits check : « -x » n'est pas compris ici ; voir « cqpkits check --help ».")]
    [InlineData("watch agc --json", "cqpkits watch : « --json » n'est pas compris ici ; voir « cqpkits watch --help ».")]
    [InlineData("build agc --out", "cqpkits build : il manque la valeur de --out <dossier> ; voir « cqpkits build --help ».")]
    [InlineData("build agc --out a --out b", "cqpkits build : --out ne se donne qu'une fois ; voir « cqpkits build --help ».")]
    [InlineData("build agc --format odt", "cqpkits build : --format : « odt » n'est pas un format de document (formats possibles : docx, pdf) ; voir « cqpkits build --help ».")]
    [InlineData("watch agc --format doc", "cqpkits watch : --format : « doc » n'est pas un format de document (vouliez-vous dire « docx » ? Formats possibles : docx, pdf) ; voir « cqpkits watch --help ».")]
    [InlineData("build agc --format docx,", "cqpkits build : --format : il manque le nom d'un format de document (formats possibles, séparés par des virgules : docx, pdf) ; voir « cqpkits build --help ».")]
    [InlineData("score x --format pdf,docx,PDF", "cqpkits score : --format : le format « pdf » est nommé deux fois (nommez-le une fois) ; voir « cqpkits score --help ».")]
    [InlineData("build agc --format docx --format pdf", "cqpkits build : --format ne se donne qu'une fois ; voir « cqpkits build --help ».")]
    [InlineData("build agc --format", "cqpkits build : il manque la valeur de --format <formats> ; voir « cqpkits build --help ».")]
    public void A_line_that_is_not_understood_gets_one_line_in_French_and_exit_code_2(string line, string said) =>
        Assert.Equal((2, "", said + "\n"), Run(line));

    [Theory]
    [InlineData("saisie output --deux", "cqpkits : « saisie » s'appelle maintenant « entry ».")]
    [InlineData("entry output --deux", "cqpkits entry : « --deux » s'appelle maintenant « --double ».")]
    [InlineData("build --vierge agc", "cqpkits build : « --vierge » s'appelle maintenant « --blank ».")]
    [InlineData("build agc --remplacer", "cqpkits build : « --remplacer » s'appelle maintenant « --replace ».")]
    [InlineData("watch agc --modele=charte.docx", "cqpkits watch : « --modele » s'appelle maintenant « --style ».")]
    [InlineData("score output --regle par-bloc", "cqpkits score : « --regle » s'appelle maintenant « --rule ».")]
    [InlineData("rules explain agc --regle par-bloc", "cqpkits rules explain : « --regle » s'appelle maintenant « --rule ».")]
    [InlineData("build --aide", "cqpkits build : « --aide » s'appelle maintenant « --help ».")]
    [InlineData("help", "cqpkits : « help » s'appelle maintenant « --help ».")]
    public void A_word_of_earlier_versions_names_the_one_that_took_its_place(string line, string said) =>
        Assert.Equal((2, "", said + "\n"), Run(line));

    [Fact]
    public void Without_a_word_the_help_is_shown_and_the_line_was_not_understood() => Assert.Equal((2, HelpText.Of(CommandLine.Root), ""), Run(""));

    [Fact]
    public void Help_names_every_command()
    {
        var (exitCode, help, error) = Run("--help");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.All(Commands, command => Assert.Matches($@"(?m)^  {((string)command)["cqpkits ".Length..]}\b", help));
        Assert.Contains("(sauf watch).", help, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_a_command_says_what_it_takes(string command)
    {
        var words = command["cqpkits ".Length..];
        var help = Run(words + " -h").Output;
        Assert.Equal((0, help, ""), Run(words + " --quiet --help"));
        Assert.Equal("Usage : " + command, help[..("Usage : " + command).Length]);
        Assert.All(CommandWords.Of(CommandLine.Parse(words.Split(' ')).CommandResult.Command), option => Assert.Contains(option, help, StringComparison.Ordinal));
        Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    [Fact]
    public void A_word_means_the_same_with_every_command()
    {
        var options = CommandWords.Leaves(CommandLine.Root).SelectMany(c => c.Options).Concat(CommandLine.Root.Options).Distinct().ToList();
        Assert.All(options.GroupBy(o => o.Name), same => Assert.Single(same.Select(o => (o.HelpName, o.ValueType, o.Arity)).Distinct()));
        Assert.All(options, option => Assert.False(string.IsNullOrEmpty(option.Description), option.Name));
        Assert.All(options.Where(o => o.ValueType != typeof(bool)), option => Assert.NotNull(option.HelpName));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("build --version")]
    public void The_version_is_that_of_the_project_files(string line)
    {
        var declared = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.Equal((0, declared + "\n", ""), Run(line));
    }

    private static (int ExitCode, string Output, string Error) Run(string line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), new Terminal(output, error, Path.GetTempPath()));
        return (exitCode, output.ToString(), error.ToString());
    }
}
