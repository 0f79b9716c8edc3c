using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Tests.Yaml;

/// <summary>Good YAML that does not say what its author sees in the file.</summary>
public sealed class TextSlipsTests
{
    [Theory]
    [InlineData("a: Lot #3 du 12 mai\n", "CQP510", 1, 8, "« #3 du 12 mai »")]
    [InlineData("a: Lot # 3 du 12 mai\n", "CQP510", 1, 8, "« # 3 du 12 mai »")]
    [InlineData("a:\n  - Étape #finale\n", "CQP510", 2, 11, "« #finale »")]
    [InlineData("a: Première\n  seconde #3\nb: c\n", "CQP510", 2, 11, "« #3 »")]
    [InlineData("a: #3 du lot\nb: c\n", "CQP510", 1, 4, "« #3 du lot »")]
    [InlineData("a: \"C:\\new\\fiches\"\n", "CQP511", 1, 7, "« \\n »")]
    [InlineData("a: \"fiches\\temp\"\n", "CQP511", 1, 11, "« \\t »")]
    [InlineData("a: \"du texte\n  et \\f\"\n", "CQP511", 2, 6, "« \\f »")]
    [InlineData("a: Apporter\n  - le dossier\n", "CQP512", 2, 3, "« - le »")]
    [InlineData("a: >\n  Apporter :\n  • le dossier\n", "CQP512", 3, 3, "« • le »")]
    [InlineData("a: \"Apporter :\n  1) le dossier\"\n", "CQP512", 2, 3, "« 1) le »")]
    [InlineData("a: Fiche\n  note:absente\n", "CQP512", 2, 3, "« note:absente »")]
    [InlineData("a: Ligne 1\\nLigne 2\n", "CQP513", 1, 11, "« \\n »")]
    [InlineData("a: 'Ligne 1\\nligne 2'\n", "CQP513", 1, 12, "« \\n »")]
    [InlineData("a: Ligne 1<br>Ligne 2\n", "CQP513", 1, 11, "« <br> »")]
    [InlineData("a: R&amp;D\n", "CQP513", 1, 5, "« &amp; »")]
    [InlineData("a: |\n  Un **gras** mot\n", "CQP513", 2, 6, "« **gras** »")]
    [InlineData("a: Un ~~vieux~~ mot\n", "CQP513", 1, 7, "« ~~vieux~~ »")]
    [InlineData("a: \"Bonjour {{ nom }}\"\n", "CQP513", 1, 13, "« {{ nom }} »")]
    [InlineData("a: null\n", "CQP514", 1, 4, "« null »")]
    [InlineData("a: ~\n", "CQP514", 1, 4, "« ~ »")]
    [InlineData("a: [Bonjour, comment allez-vous ?]\n", "CQP515", 1, 14, "« comment allez-vous ? »")]
    [InlineData("a: L'\uFFFDpreuve\n", "CQP018", 1, 6, "« \uFFFD »")]
    [InlineData("b: 1\na: L'Ã©preuve\n", "CQP018", 2, 6, "« Ã© »")]
    public void What_is_not_read_as_it_is_seen_is_told_beside_the_tree(string text, string code, int line, int column, string says)
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", text));

        Assert.NotNull(outcome.Value);
        var slip = outcome.Diagnostics[0];
        Assert.Equal((code, line, column), (slip.Code, slip.Position!.Line, slip.Position.Column));
        Assert.Contains(says, slip.Message, StringComparison.Ordinal);
        Assert.NotNull(slip.Hint);
    }

    [Theory]
    [InlineData("a: \"C:\\dossier\"\n", "CQP511", 1, 7)]
    [InlineData("a: \u202Elot\n", "CQP508", 1, 4)]
    [InlineData("a: L\u0092épreuve\n", "CQP508", 1, 5)]
    public void What_cannot_be_read_gives_no_value(string text, string code, int line, int column)
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", text));

        Assert.Null(outcome.Value);
        Assert.Equal((code, line, column), (outcome.Diagnostics[0].Code, outcome.Diagnostics[0].Position!.Line, outcome.Diagnostics[0].Position!.Column));
    }

    [Theory]
    [InlineData("a: agc # le code\nb: Un titre # source : kit 2009\nc: 3   #\n# seul\nd: \"Lot\" #3\n")]
    [InlineData("a: Note C#5, C# et n°#1\n")]
    [InlineData("a: \"une\\ndeux, \\\"trois\\\" et \\\\quatre, \\u00E9\\_!\"\nb: 'C:\\new\\fiches'\nc: C:\\new\\fiches\n")]
    [InlineData("a: |\n  Apporter\n  - le dossier\n  Lot #3\nb: >-\n  Apporter\n\n  - le dossier\n")]
    [InlineData("a: Le dossier\n  est complet, 5 < 7, R & D\nb: [Tuteur, Formateur]\nc: [R.1, R.2]\n")]
    [InlineData("a: oui\nb: 12:30\nc: 012\nd: 2027-06-16\ne: No\n")]
    public void What_is_ordinary_is_not_told(string text) => Assert.Empty(YamlText.Parse(new SourceFile("f.yaml", text)).Diagnostics);
}
