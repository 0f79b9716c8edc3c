using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>Marks are decimal: a mean of 0.1 and 0.2 that is not 0.15 could turn a verdict. The analyser does not see casts and locals.</summary>
public sealed partial class ExactMarksTests
{
    [Fact]
    public void Scoring_computes_without_binary_fractions()
    {
        var sources = ProjectFiles.Sources("CqpKits.Scoring").ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, file => Assert.Empty(BinaryFractions(File.ReadAllText(file))));
    }

    [Theory]
    [InlineData("var mean = (double)sum / 3;", "double")]
    [InlineData("System.Single mark;", "System.Single")]
    [InlineData("var half = 0.5;", "0.5")]
    [InlineData("var half = 5e-1;", "5e-1")]
    [InlineData("var half = 1f;", "1f")]
    [InlineData("var root = Math.Sqrt(4);", "Math.Sqrt")]
    [InlineData("var half = 0.5m; var one = marks.Single(); // a double of 0.5\n", null)]
    [InlineData("var text = \"0.5 double\"; var year = 0x1f;", null)]
    public void The_scan_sees(string code, string? found) => Assert.Equal(found, BinaryFractions(code).FirstOrDefault());

    private static IEnumerable<string> BinaryFractions(string code) =>
        BinaryFraction().Matches(CommentOrText().Replace(code, " ")).Select(m => m.Value);

    [GeneratedRegex("""//.*|/\*[\s\S]*?\*/|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'""")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\b(double|float|Half|(System\.)(Double|Single)|Math\.(Sqrt|Pow|Exp|Log\w*))\b|(?<![\w.])\d[\d_]*(\.\d[\d_]*)?([eE][+-]?\d+)(?![mM])|(?<![\w.])\d[\d_]*\.\d[\d_]*(?![\d_mMeE])|(?<![\w.])\d[\d_]*(\.\d[\d_]*)?[fFdD]\b")]
    private static partial Regex BinaryFraction();
}
