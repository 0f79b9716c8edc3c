using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>CONTRIBUTING.md sends newcomers to files: they are there.</summary>
public sealed class ContributingTests
{
    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void Every_source_that_it_names_exists()
    {
        var named = Regex.Matches(File.ReadAllText(Repository.PathOf("CONTRIBUTING.md")), @"`(?:[\w.]+/)*(\w+\.cs)`").Select(m => m.Groups[1].Value).ToList();
        var sources = Folders.SelectMany(folder => ProjectFiles.SourcesBelow(Repository.PathOf(folder))).Select(Path.GetFileName).ToHashSet();
        Assert.True(named.Count > 15);
        Assert.DoesNotContain(named, n => !sources.Contains(n));
    }
}
