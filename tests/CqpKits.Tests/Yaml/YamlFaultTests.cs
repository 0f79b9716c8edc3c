using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Tests.Yaml;

public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("titre: Fiche n°1 : délai\n", "CQP500", 1, 18, "entre guillemets")]
    [InlineData("titre: Fiche n°1\u00A0: délai\n", "CQP500", 1, 18, "entre guillemets")]
    [InlineData("a:\n  - titre: Fiche : délai\n", "CQP500", 2, 18, "entre guillemets")]
    [InlineData("a:\n  b: 1\n    c: 2\n", "CQP501", 3, 6, "alignez cette clé")]
    [InlineData("a:\n\tb: 1\n", "CQP502", 2, 1, "tabulation")]
    [InlineData("a:\n  - x\n\t- y\n", "CQP502", 3, 1, "tabulation")]
    [InlineData("\ta: 1\n", "CQP502", 1, 1, "tabulation")]
    [InlineData("a: 'x\nb: 1\n", "CQP503", 1, 4, "guillemet ouvert")]
    [InlineData("a: \"x\n", "CQP503", 1, 4, "guillemet ouvert")]
    [InlineData("a: 'l'accueil'\n", "CQP504", 1, 7, "guillemets doubles")]
    [InlineData("test: > 70\n", "CQP505", 1, 7, "test: \"> 70\"")]
    [InlineData("test: >= 70\n", "CQP505", 1, 7, "test: \"> 70\"")]
    [InlineData("a: @b\n", "CQP506", 1, 4, "entre guillemets")]
    [InlineData("a: {{ x }}\n", "CQP507", 1, 5, "guillemets")]
    [InlineData("a:\n  - c: d\n:\n", "CQP507", 3, 2, "clé vide")]
    [InlineData("a: [1, 2\nb: 3\n", "CQP004", 1, 5, "crochets")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "CQP004", 1, 1, "guillemets")]
    [InlineData("a: 1\nb: x\u0000y\nc: 2\n", "CQP508", 2, 5, "caractère de contrôle")]
    [InlineData("a:\n\u00A0\u00A0b: 1\n", "CQP008", 2, 1, "insécable")]
    [InlineData("a:\n  - code: R\n \u202F libelle: x\n", "CQP008", 3, 2, "insécable")]
    [InlineData("a:\n  - x\n   \u00A0- y\n", "CQP008", 3, 4, "insécable")]
    [InlineData("a:\n  - x\n  \u00A0- y\n", "CQP008", 3, 3, "insécable")]
    [InlineData("titre\u00A0: x\n", "CQP008", 1, 6, "insécable")]
    [InlineData("a:\n  - titre:\u00A0x\n", "CQP008", 2, 11, "insécable")]
    public void A_fault_without_a_trustworthy_tree_gives_no_value(string text, string code, int line, int column, string says)
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", text));

        Assert.Null(outcome.Value);
        var fault = outcome.Diagnostics[0];
        Assert.Equal((code, line, column), (fault.Code, fault.Position!.Line, fault.Position.Column));
        Assert.Contains(says, fault.Message + fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: «\u00A0oui\u00A0»\n")]
    [InlineData("a: Attention\u00A0!\n")]
    [InlineData("a: |\n  \u00A0retrait voulu\n")]
    [InlineData("a: \"x\n  \u00A0y\"\n")]
    public void A_no_break_space_inside_a_text_is_welcome(string text) =>
        Assert.Empty(YamlText.Parse(new SourceFile("f.yaml", text)).Diagnostics);
}
