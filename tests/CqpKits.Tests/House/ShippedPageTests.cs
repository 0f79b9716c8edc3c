using System.Text;
using System.Text.RegularExpressions;
using CqpKits.Cli;
using CqpKits.Cli.Usage;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.House;

/// <summary>A new workspace holds the pages that it is told to read: every link and every page that a message names leads somewhere.</summary>
public sealed partial class ShippedPageTests
{
    private const string Readme = "LISEZMOI.md";

    public static TheoryData<string> Pages => [.. ShippedFiles.All.Select(f => f.Path).Where(p => p == Readme || (p.StartsWith("docs/", StringComparison.Ordinal) && p.EndsWith(".md", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_shipped_file_and_to_a_title_of_it(string page) => Assert.Empty(
        from Match link in Link().Matches(TextOf(page))
        let target = Path.GetDirectoryName(page)!.Length > 0 && link.Groups[1].Length > 0 ? $"{Path.GetDirectoryName(page)}/{link.Groups[1]}" : link.Groups[1].Length > 0 ? link.Groups[1].Value : page
        where ShippedFiles.Find(target) is null || (link.Groups[2].Length > 0 && !Titles(target).Contains(link.Groups[2].Value))
        select link.Value);

    [Fact]
    public void Every_page_that_the_program_names_is_shipped()
    {
        var sources = ProjectFiles.SourcesBelow(Path.Combine(Repository.Root, "src"))
            .Concat(Directory.GetFiles(Repository.PathOf("src/CqpKits.Kits/Starting/Files")))
            .Concat(new DiskWorkspace(Repository.Root).List("templates").Concat(new DiskWorkspace(Repository.Root).List("referentials")).Where(p => !p.EndsWith(".json", StringComparison.Ordinal)).Select(Repository.PathOf));
        var named = sources.SelectMany(f => Page().Matches(Comment().Replace(File.ReadAllText(f), "")).Select(m => m.Value)).Distinct().ToList();
        Assert.Contains("docs/dialecte.md", named);
        Assert.All(named, page => Assert.NotNull(ShippedFiles.Find(page)));
    }

    [Fact]
    public void The_readme_names_every_command_and_every_certification()
    {
        var text = TextOf(Readme);
        Assert.All(CommandWords.Leaves(CommandLine.Root), verb => Assert.Contains($"    {CommandWords.Called(verb)} ", text, StringComparison.Ordinal));
        var codes = ShippedFiles.All.Select(f => f.Path.Split('/')).Where(p => p is ["referentials", _, "certification.yaml"]).Select(p => p[1]).ToList();
        Assert.Equal(3, codes.Count);
        Assert.All(codes, code =>
        {
            Assert.Contains($"`referentials/{code}/`", text, StringComparison.Ordinal);
            Assert.Contains(Certifications.Load(MemoryWorkspace.Shipped(), code).Value!.Identity.Title, text, StringComparison.Ordinal);
        });
    }

    private static string TextOf(string shipped) => Encoding.UTF8.GetString(ShippedFiles.Find(shipped)!.Read());

    /// <summary>The anchors of a page's titles, as pages on the web make them: lower case, without signs, dashes for spaces.</summary>
    private static HashSet<string> Titles(string page) =>
        [.. Title().Matches(TextOf(page)).Select(m => Sign().Replace(m.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"\]\((?!https?:|adresse\))([^)#]*)(?:#([^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"[^\p{L}\p{N}_ \-]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\bdocs/[a-z-]+\.md\b")]
    private static partial Regex Page();

    [GeneratedRegex(@"<!--.*?-->|///[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
