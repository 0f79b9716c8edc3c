using CqpKits.Diagnostics;
using CqpKits.Yaml;
using CsCheck;

namespace CqpKits.Tests.Yaml;

public sealed class YamlRobustnessTests
{
    private static readonly Gen<string> Punctuation =
        Gen.Char["abé01 :-\n\r\t\u00A0\u202F\u0085\u2028\"'[]{}#&*!|>%@`?,\\xuU~.\0\uFEFF"].Array[0, 60].Select(c => new string(c));

    private static readonly string[] Pieces =
        ["a", "b: ", "c:", ":", "- ", "-", "\n", "\n  ", "\n    ", "? ", "[", "]", "{", "}", ",", "'", "\"", "|\n", "# ", "&x ", "*x", "!t ", "---\n", "\t", "\u00A0"];

    private static readonly Gen<string> Lines = Gen.Int[0, Pieces.Length - 1].Array[0, 25].Select(p => string.Concat(p.Select(i => Pieces[i])));

    [Fact]
    public void No_text_makes_it_throw() => Gen.OneOf(Punctuation, Gen.String, Lines).Sample(NeverThrows, iter: 30_000);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[{a: ")]
    [InlineData("!t &a [")]
    public void Deep_nesting_is_refused(string opening)
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", string.Concat(Enumerable.Repeat(opening, 10_000))));

        Assert.Null(outcome.Value);
        Assert.Equal("CQP009", Assert.Single(outcome.Diagnostics).Code);
    }

    [Fact]
    public void Nesting_within_the_limit_is_read()
    {
        var text = new string('[', EventScan.DepthLimit) + new string(']', EventScan.DepthLimit);

        Assert.NotNull(YamlText.Parse(new SourceFile("f.yaml", text)).Value);
        Assert.Null(YamlText.Parse(new SourceFile("f.yaml", $"[{text}]")).Value);
    }

    private static bool NeverThrows(string text)
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", text));
        return (outcome.Value is not null || !outcome.Succeeded)
            && outcome.Diagnostics.All(d => d.Position is { Line: > 0, Column: > 0 });
    }
}
