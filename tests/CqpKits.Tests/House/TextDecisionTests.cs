using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>No code looks into a French text to decide something: what decides is data. A text that people or other programs write has to be read, and is listed.</summary>
public sealed partial class TextDecisionTests
{
    /// <summary>Words of file formats, which programs write.</summary>
    private static readonly HashSet<string> OfFormats =
    [
        "PAGE", "NUMPAGES", "macroEnabled", "vbaProject", "epub", "major", "footer", "%PDF-", "<!DOCTYPE", "none", "text:list-level-style-", "OpenSymbol",
        "StarSymbol", "endobj", "endstream", "startxref", "xref", "line-through", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "FORMDATE", "HYPERLINK", "Adobe",
    ];

    /// <summary>Words that people write where a file of theirs offers a choice of words.</summary>
    private static readonly HashSet<string> OfPeople =
    [
        "gros caracteres", "gros caractere", "tiers temps", // the column « amenagements » of a list of candidates, folded
        "non connu", // « avant » of a decision in deliberation.yaml, where no mark was known
    ];

    public static TheoryData<string> Projects => [.. ProjectFiles.Projects("src").Select(ProjectFiles.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Nothing_decides_by_a_text(string project) => Assert.Empty(
        from file in ProjectFiles.Sources(project)
        from text in Decisions(File.ReadAllText(file))
        select $"{Path.GetFileName(file)} : « {text} »");

    [Theory]
    [InlineData("if (test.Text.Contains(\"élément(s) validé(s)\", StringComparison.Ordinal))", "élément(s) validé(s)")]
    [InlineData("test.Text.StartsWith(\"seuil\", StringComparison.Ordinal)", "seuil")]
    [InlineData("reason.EndsWith(\n    \"plafond\")", "plafond")]
    [InlineData("message.IndexOf($\"manque {n}\")", "manque {n}")]
    [InlineData("var isOpen = status == \"à trancher\";", "à trancher")]
    [InlineData("status is not \"non validé\" and var s", "non validé")]
    [InlineData("(_, \"une liste\") => 1,", "une liste")]
    [InlineData("text is \"oui\" or \"non validé\"", "non validé")]
    [InlineData("path.EndsWith(\".yaml\", StringComparison.Ordinal) || path.StartsWith(\"xl/\")", null)]
    [InlineData("t.Contains('?') || name == \"docPr\" || kinds.Contains(\"PAGE\")", null)]
    [InlineData("// never text.Contains(\"seuil\")", null)]
    [InlineData("Said = n => $\"seuil de {n} atteint\", Title = \"à trancher\",", null)]
    public void The_scan_sees(string code, string? found) => Assert.Equal(found, Decisions(code).FirstOrDefault());

    private static IEnumerable<string> Decisions(string source)
    {
        var code = Comment().Replace(source, "");
        return Search().Matches(code).Select(m => m.Groups[1].Value).Where(t => Word().IsMatch(t) && !PathOrExtension().IsMatch(t) && !OfFormats.Contains(t))
            .Concat(Comparison().Matches(code).Concat(Arm().Matches(code)).Select(m => m.Groups[1].Value).Where(t => Sentence().IsMatch(t) && !OfPeople.Contains(t)));
    }

    [GeneratedRegex("""\.(?:Contains|StartsWith|EndsWith|IndexOf|LastIndexOf)\(\s*[$@]*"((?:[^"\\\n]|\\.)*)"(?!\s*\+)""")]
    private static partial Regex Search();

    [GeneratedRegex("""(?:==|!=|\bis|\bnot|\bor|\bcase)\s+"((?:[^"\\\n]|\\.)*)["]""")]
    private static partial Regex Comparison();

    /// <summary>A pattern of a switch.</summary>
    [GeneratedRegex("""^\s*(?:\([^\n"]*)?"((?:[^"\\\n]|\\.)*)"\)?\s*(?:or\b|=>)""", RegexOptions.Multiline)]
    private static partial Regex Arm();

    [GeneratedRegex(@"\p{L}{3}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\.\w+$|/")]
    private static partial Regex PathOrExtension();

    /// <summary>Words with a space, or a letter that only French has.</summary>
    [GeneratedRegex(@"\p{L} \p{L}|[^\x00-\x7F]")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
