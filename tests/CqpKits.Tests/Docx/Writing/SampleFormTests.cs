using CqpKits.Documents;
using CqpKits.Docx;
using CqpKits.Forms.Anchors;

namespace CqpKits.Tests.Docx.Writing;

public sealed class SampleFormTests
{
    public static TheoryData<string> Names => [.. Forms.Keys];

    private static Dictionary<string, Func<Document>> Forms { get; } = new()
    {
        ["observation"] = () => SampleForms.ObservationGrid(),
        ["observation vierge"] = () => SampleForms.ObservationGrid(blank: true),
        ["synthese"] = () => SampleForms.SynthesisGrid(blank: false),
        ["synthese vierge"] = () => SampleForms.SynthesisGrid(),
    };

    [Theory, MemberData(nameof(Names))]
    public void A_form_is_valid_with_and_without_protection(string name)
    {
        ValidDocx.Check(new DocxWriter().Write(Forms[name](), Theme.Default));
        ValidDocx.Check(new DocxWriter().Write(Forms[name](), Theme.Default with { Protected = true }));
    }

    [Theory, MemberData(nameof(Names))]
    public void Equal_documents_give_equal_bytes(string name) =>
        Assert.Equal(new DocxWriter().Write(Forms[name](), Theme.Default), new DocxWriter().Write(Forms[name](), new Theme()));

    [Fact]
    public void Another_candidate_gives_another_file() => Assert.NotEqual(
        new DocxWriter().Write(SampleForms.ObservationGrid(), Theme.Default),
        new DocxWriter().Write(SampleForms.ObservationGrid(blank: true), Theme.Default));

    [Theory]
    [InlineData("observation", 18)]
    [InlineData("synthese", 8)]
    public void Every_field_has_its_anchors(string name, int fields)
    {
        var written = WrittenDocx.Of(Forms[name]());
        var controls = written.Controls;
        var properties = controls.Select(c => c.Element(WrittenDocx.W + "sdtPr")!).ToArray();
        string?[] Of(string property) => [.. properties.Select(p => WrittenDocx.Value(p.Element(WrittenDocx.W + property)))];

        Assert.Equal(fields, controls.Count);
        Assert.All(controls, c => Assert.Equal(["p", "bookmarkStart", "bookmarkEnd"], Around(c)));
        Assert.All(Of("lock"), value => Assert.Equal("sdtLocked", value));
        Assert.All(Of("alias"), title => Assert.False(string.IsNullOrWhiteSpace(title)));
        Assert.All(Of("tag"), tag => Assert.StartsWith(FieldAnchors.TagPrefix, tag));
        Assert.Equal(fields, Of("tag").Distinct().Count());
        Assert.Equal(fields, Of("id").Distinct().Count());
        Assert.Equal(fields, written.All("bookmarkStart").Select(b => WrittenDocx.Attribute(b, "name")).Distinct().Count());
        Assert.Equal(fields, written.All("bookmarkStart").Select(b => WrittenDocx.Attribute(b, "id")).Distinct().Count());
    }

    [Fact]
    public void A_control_and_its_bookmark_name_the_same_field()
    {
        var written = WrittenDocx.Of(SampleForms.ObservationGrid());
        var issue = Sample.Issue().IssueId;
        foreach (var id in new[] { "date", "R.1.notes", "OT.3.pourcentage" })
        {
            var start = Assert.Single(written.All("bookmarkStart"), b => WrittenDocx.Attribute(b, "name") == FieldAnchors.Bookmark(issue, id));
            var control = start.ElementsAfterSelf().First();
            Assert.Equal(FieldAnchors.Tag(id), WrittenDocx.Value(control.Descendants(WrittenDocx.W + "tag").Single()));
            Assert.Equal(WrittenDocx.Attribute(start, "id"), WrittenDocx.Attribute(control.ElementsAfterSelf().First(), "id"));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void No_paragraph_uses_a_style_that_is_not_there(string name)
    {
        var written = WrittenDocx.Of(Forms[name]());
        foreach (var folder in new[] { "word/", "word/glossary/" })
        {
            var known = written.Part(folder + "styles.xml").Elements(WrittenDocx.W + "style").Select(s => WrittenDocx.Attribute(s, "styleId")).ToHashSet();
            var used = written.Part(folder + "document.xml").Descendants().Where(e => e.Name.LocalName is "pStyle" or "rStyle").Select(WrittenDocx.Value);
            Assert.All(used, style => Assert.Contains(style, known));
        }
    }

    private static string[] Around(System.Xml.Linq.XElement control) =>
    [
        control.Parent!.Name.LocalName,
        control.ElementsBeforeSelf().Last().Name.LocalName,
        control.ElementsAfterSelf().First().Name.LocalName,
    ];
}
