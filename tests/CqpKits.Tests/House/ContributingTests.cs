using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>The pages for contributors send newcomers to files: they are there.</summary>
public sealed class ContributingTests
{
    private static readonly string[] Folders = ["src", "tests"];

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/architecture.md")]
    public void Every_source_that_it_names_exists(string page)
    {
        var named = Regex.Matches(File.ReadAllText(Repository.PathOf(page)), @"`(?:[\w.]+/)*(\w+\.cs)`").Select(m => m.Groups[1].Value).ToList();
        var sources = Folders.SelectMany(folder => ProjectFiles.SourcesBelow(Repository.PathOf(folder))).Select(Path.GetFileName).ToHashSet();
        Assert.True(named.Count > 15);
        Assert.DoesNotContain(named, n => !sources.Contains(n));
    }

    [Fact]
    public void A_walk_enters_no_file_twice()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/architecture.md"));
        var walks = Regex.Matches(page, @"^\*\*(?:A candidate's name|A percent typed|A threshold in YAML).*$", RegexOptions.Multiline).Select(m => m.Value).ToList();
        Assert.Equal(3, walks.Count);
        Assert.All(walks, walk => Assert.Distinct(Regex.Matches(walk, @"`(\w+\.cs)`").Select(m => m.Groups[1].Value)));
    }
}
