using CqpKits.Diagnostics;
using CqpKits.Yaml;

namespace CqpKits.Tests.Yaml;

public sealed class YamlTextTests
{
    [Fact]
    public void Keys_and_values_know_their_line_and_column()
    {
        var root = Mapping("domaines:\n  - code: R\n    libelle: \"Relation : client\"\n");

        var list = Assert.IsType<YamlSequence>(root["domaines"]);
        var item = Assert.IsType<YamlMapping>(Assert.Single(list.Items));
        var label = item.Entries[1];
        Assert.Equal((2, 5), (item.Position.Line, item.Position.Column));
        Assert.Equal((3, 5), (label.Key.Position.Line, label.Key.Position.Column));
        Assert.Equal((3, 14), (label.Value.Position.Line, label.Value.Position.Column));
        Assert.Equal("Relation : client", Assert.IsType<YamlScalar>(label.Value).Text);
    }

    [Fact]
    public void Scalars_stay_text()
    {
        var root = Mapping("a: 1.10\nb: oui\nc: 2011-06-16\nd:\ne: ''\n");

        Assert.Equal(["1.10", "oui", "2011-06-16", "", ""], root.Entries.Select(e => ((YamlScalar)e.Value).Text));
        Assert.Equal([false, false, false, true, false], root.Entries.Select(e => ((YamlScalar)e.Value).IsEmpty));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# rien que des remarques\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_an_empty_mapping(string text) => Assert.Empty(Mapping(text).Entries);

    [Fact]
    public void All_duplicate_keys_are_reported_and_left_out()
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", "a: 1\nb: 2\na: 3\nc:\n  d: 1\n  d: 2\na: 4\n"));

        Assert.Equal(["f.yaml(3,1)", "f.yaml(6,3)", "f.yaml(7,1)"], outcome.Diagnostics.Select(d => d.Position!.ToString()));
        Assert.All(outcome.Diagnostics, d => Assert.Equal("CQP005", d.Code));
        Assert.Contains("ligne 1 ", outcome.Diagnostics[2].Message, StringComparison.Ordinal);
        Assert.Equal("1", ((YamlScalar)((YamlMapping)outcome.Value!)["a"]!).Text);
    }

    [Fact]
    public void Anchors_tags_and_second_documents_are_errors_beside_the_tree()
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", "a: &x 1\nb: *x\nc: !!str 2\nd: 3\n---\ne: 4\n"));

        Assert.Equal(["CQP006", "CQP006", "CQP509", "CQP007"], outcome.Diagnostics.Select(d => d.Code));
        Assert.Equal([1, 2, 3, 5], outcome.Diagnostics.Select(d => d.Position!.Line));
        Assert.Equal(["a", "b", "c", "d"], ((YamlMapping)outcome.Value!).Entries.Select(e => e.Key.Text));
    }

    private static YamlMapping Mapping(string text)
    {
        var outcome = YamlText.Parse(new SourceFile("f.yaml", text));
        Assert.Empty(outcome.Diagnostics);
        return Assert.IsType<YamlMapping>(outcome.Value);
    }
}
