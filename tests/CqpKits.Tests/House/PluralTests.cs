using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>A number is known when it is printed: nothing that people read leaves its plural open, « conforme(s) ».</summary>
public sealed partial class PluralTests
{
    public static TheoryData<string> Projects => [.. ProjectFiles.Projects("src").Select(ProjectFiles.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_text_of_the_program_leaves_its_plural_open(string project) => Assert.Empty(
        from file in ProjectFiles.Sources(project)
        from said in OpenIn(InTexts(File.ReadAllText(file)))
        select $"{Path.GetFileName(file)} : {said}");

    [Fact]
    public void No_template_does() => Assert.Empty(
        from file in Directory.EnumerateFiles(Repository.PathOf("templates"), "*.md", SearchOption.AllDirectories)
        from said in OpenIn(File.ReadAllText(file))
        select $"{Path.GetFileName(file)} : {said}");

    [Theory]
    [InlineData("Say($\"{n} conforme(s).\");", "conforme(s)")]
    [InlineData("Say(\"{n} note(s) sur {m}\");", "note(s)")]
    [InlineData("Say(\"les tableau(x)\");", "tableau(x)")]
    [InlineData("// never « note(s) »\nvar found = Shapes(s);", null)]
    [InlineData("Say($\"{Words(s)} ; {ResultWords.Of(e)}\");", null)]
    public void The_scan_sees(string code, string? found) => Assert.Equal(found, OpenIn(InTexts(code)).FirstOrDefault());

    /// <summary>What string literals say, without what is computed in them.</summary>
    private static string InTexts(string code) => string.Join('\n', Text().Matches(Comment().Replace(code, "")).Select(m => Computed().Replace(m.Value, "…")));

    private static IEnumerable<string> OpenIn(string text) => Open().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"\p{L}+\((?:s|x|es|aux)\)")]
    private static partial Regex Open();

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Computed();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
