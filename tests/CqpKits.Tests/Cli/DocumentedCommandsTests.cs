using System.Text.RegularExpressions;
using CqpKits.Cli;
using CqpKits.Cli.Usage;
using CqpKits.Diagnostics;
using CqpKits.Tests.House;

namespace CqpKits.Tests.Cli;

/// <summary>Pages, starting files and what is added to messages tell people what to type: it must exist, and what exists must be told.</summary>
public sealed partial class DocumentedCommandsTests
{
    private static readonly HashSet<string> Options =
        [.. CommandWords.Leaves(CommandLine.Root).SelectMany(c => c.Options).Concat(CommandLine.Root.Options).Select(o => o.Name)];

    /// <summary>What people read: pages, files that a workspace starts with, and the words of remedies. Decisions and the command line itself also name words of earlier versions.</summary>
    public static TheoryData<string> Texts =>
    [
        "README.md", "cqpkits.yaml",
        .. Files("docs", "*.md"), .. Files("referentials", "*.md"), .. Files("referentials", "*.yaml"), .. Files("src/CqpKits.Kits", "*.md"), .. Files("src/CqpKits.Kits", "*.yaml"),
        "src/CqpKits.Cli/Usage/RemedyWords.cs",
    ];

    /// <summary>Sources of the engines, which other front ends show the messages of.</summary>
    public static TheoryData<string> Engines => [.. ProjectFiles.Projects("src").Select(ProjectFiles.Name).Where(p => p != "CqpKits.Cli")];

    public static TheoryData<Remedy> Remedies => [.. Enum.GetValues<Remedy>().Where(r => r != Remedy.None)];

    [Fact]
    public void The_page_of_commands_is_current()
    {
        var file = Repository.PathOf(CommandPage.Path);
        if (Approval.Accepts)
        {
            File.WriteAllText(file, CommandPage.Write());
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == CommandPage.Write(), $"{CommandPage.Path} is not current: run this test with ACCEPT=1 and read it.");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_a_text_tells_to_type_exists(string path)
    {
        var text = OtherPrograms().Replace(File.ReadAllText(Repository.PathOf(path)), "");
        Assert.All(OptionWord().Matches(text).Select(m => m.Value), option => Assert.Contains(option, Options));
        Assert.All(CommandsIn(text), line => Assert.Null(UnknownWord.In(CommandLine.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void No_engine_names_a_word_of_the_command_line(string project) => Assert.Empty(
        from file in ProjectFiles.Sources(project)
        from text in Literal().Matches(Comment().Replace(File.ReadAllText(file), ""))
        where OptionWord().IsMatch(text.Value) || CommandsIn(text.Value).Any()
        select $"{Path.GetFileName(file)} : {text.Value}");

    [Theory]
    [MemberData(nameof(Remedies))]
    public void A_remedy_is_given_by_a_message_and_named_at_the_end_of_its_hint(Remedy remedy)
    {
        Assert.Contains(Files("src", "*Messages.cs"), f => File.ReadAllText(Repository.PathOf(f)).Contains($"Remedy.{remedy} }}", StringComparison.Ordinal));

        var shown = RemedyWords.Named(Diagnostic.Error("CQP000", "un fait.", null, "un conseil.") with { Remedy = remedy });
        Assert.Equal($"un conseil ({RemedyWords.Of(remedy)}).", shown.Hint);
        Assert.Matches("--[a-z]|« cqpkits [a-z]", shown.Hint);
    }

    [Fact]
    public void The_scan_sees_commands_in_prose_blocks_and_the_readme()
    {
        Assert.Equal(["build agc --all"], CommandsIn("tapez « cqpkits build agc --all » puis"));
        Assert.Equal(["init", "check agc"], CommandsIn("$ cqpkits init\n    cqpkits check agc      dit tout\n"));
        Assert.Equal(["list agc", "read x"], CommandsIn("| `… -- list agc` | `dotnet run --project src/CqpKits.Cli -- read x` |"));
        Assert.Equal("`--blank` et -- read", OtherPrograms().Replace("`--blank` et dotnet run --project x -- read", ""));
        Assert.Equal(["--blank", "--out"], OptionWord().Matches("| `--blank` |---|---:| avec --out.").Select(m => m.Value));
        Assert.True(Texts.Count > 30);
    }

    [Fact]
    public void The_readme_the_guide_or_the_page_of_sessions_shows_every_command_and_says_where_all_options_are()
    {
        var shown = ((string[])["README.md", "docs/guide.md", "docs/sessions.md"]).SelectMany(page => CommandsIn(File.ReadAllText(Repository.PathOf(page)))).ToList();
        Assert.All(
            CommandWords.Leaves(CommandLine.Root).Select(c => CommandWords.Called(c)["cqpkits ".Length..]),
            command => Assert.Contains(shown, line => line == command || line.StartsWith(command + " ", StringComparison.Ordinal)));
        Assert.Contains("(docs/commandes.md)", File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
        Assert.Contains("(commandes.md)", File.ReadAllText(Repository.PathOf("docs/guide.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var hint = \"choisissez avec --out.\";", true)]
    [InlineData("f(a ? \"\" : $\"« cqpkits check {code} » le dit\")", true)]
    [InlineData("Set(digits[--left] + \"cqpkits-\" + \"-->\");", false)]
    [InlineData("    /// with \"--out\"", false)]
    public void The_scan_sees_words_in_literals(string code, bool found) =>
        Assert.Equal(found, Literal().Matches(Comment().Replace(code, "")).Any(m => OptionWord().IsMatch(m.Value) || CommandsIn(m.Value).Any()));

    private static IEnumerable<string> CommandsIn(string text) => Command().Matches(text).Select(m => m.Groups["words"].Value.Trim());

    private static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(f => f != CommandPage.Path && !f.StartsWith("docs/decisions/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal) && !f.StartsWith("src/CqpKits.Cli/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>What is typed for the SDK, up to the words that it hands on.</summary>
    [GeneratedRegex(@"dotnet [^`\n]*?(?=-- |`|\n|\z)")]
    private static partial Regex OtherPrograms();

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"
        """)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("(?<![\\w-])--[a-z][a-z-]+")]
    private static partial Regex OptionWord();

    [GeneratedRegex("(?:\\bcqpkits |(?:…|CqpKits\\.Cli) -- )(?<words>[^`»\"\\n]*?)(?=`|»|\"|\\n|  |\\z)")]
    private static partial Regex Command();
}
