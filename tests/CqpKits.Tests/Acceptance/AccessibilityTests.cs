using System.Globalization;
using System.Xml.Linq;
using CqpKits.Kits.Building;
using CqpKits.Treatments;

namespace CqpKits.Tests.Acceptance;

/// <summary>Every document of the kits, walked as an assistive tool walks it: what it hears is in the file, not in the look.</summary>
public sealed class AccessibilityTests
{
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly Lazy<IReadOnlyList<(string Path, DocxFile File)>> Documents = new(() => [.. Of(BuiltKits.Workspace), .. Of(InABranchStyle())]);

    [Fact]
    public void Headings_are_headings_and_their_levels_do_not_skip() => Each((file, body) =>
    {
        var levels = file.Xml("word/styles.xml").Descendants(W.Main + "style")
            .Where(s => Name(s).StartsWith("heading ", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(s => (string)s.Attribute(W.Main + "styleId")!, s => (Named: Number(Name(s)["heading ".Length..]), Outline: Number(Value(s.Descendants(W.Main + "outlineLvl").Single()))));
        Assert.All(levels.Values, l => Assert.Equal(l.Named, l.Outline + 1));
        var heard = body.Descendants(W.Paragraph).Select(StyleOf).Where(levels.ContainsKey).Select(s => levels[s].Named).ToList();
        Assert.Equal(1, heard[0]);
        Assert.All(heard.Zip(heard.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    });

    [Fact]
    public void Items_of_lists_are_numbered_by_lists_that_exist() => Each((file, body) =>
    {
        var numbered = body.Descendants(W.Main + "numPr").Select(n => Value(n.Element(W.Main + "numId")!)).ToHashSet();
        var lists = numbered.Count == 0 ? [] : file.Xml("word/numbering.xml").Root!.Elements(W.Main + "num").Select(n => (string)n.Attribute(W.Main + "numId")!).ToHashSet();
        Assert.Subset(lists, numbered);
        Assert.All(body.Descendants(W.Paragraph).Where(p => !p.Descendants(W.Main + "numPr").Any()), p => Assert.DoesNotMatch(@"^\s*([•–\-*·]|\d+[.)])\s", W.TextOf(p)));
    });

    [Fact]
    public void Tables_say_what_they_hold_and_where_their_headers_are() => Each((_, body) => Assert.All(body.Descendants(W.Table), table =>
    {
        var properties = table.Element(W.Main + "tblPr")!;
        Assert.NotEqual("", Value(properties.Element(W.Main + "tblDescription")!));
        var look = properties.Element(W.Main + "tblLook")!;
        var headers = table.Elements(W.Row).TakeWhile(IsHeader).Count();
        Assert.Equal(headers > 0, IsOn(look, "firstRow"));
        Assert.Equal(headers, table.Elements(W.Row).Count(IsHeader));

        // Without headers of either kind it is for layout: it has no lines, and reads in order.
        var hasHeaders = headers > 0 || IsOn(look, "firstColumn");
        Assert.True(hasHeaders || properties.Element(W.Main + "tblBorders")!.Elements().All(b => Value(b) == "none"));
    }));

    [Fact]
    public void Pictures_say_what_they_show() => Each((file, _) => Assert.All(
        file.StoryParts.SelectMany(p => file.Xml(p).Descendants()).Where(e => e.Name.LocalName == "docPr"),
        picture => Assert.False(string.IsNullOrWhiteSpace((string?)picture.Attribute("descr")))));

    [Fact]
    public void All_is_in_French_and_has_a_title() => Each((file, body) =>
    {
        Assert.NotEqual("", file.Xml("docProps/core.xml").Descendants(Dublin + "title").Single().Value);
        Assert.Equal("fr-FR", file.Xml("docProps/core.xml").Descendants(Dublin + "language").Single().Value);
        var languages = file.Xml("word/styles.xml").Descendants(W.Main + "lang").Concat(body.Descendants(W.Main + "lang")).Attributes();
        Assert.All(languages, l => Assert.Equal("fr-FR", l.Value));
    });

    [Fact]
    public void Controls_say_what_to_enter_and_no_two_say_the_same() => Each((_, body) =>
    {
        var titles = body.Descendants(W.Control).Select(c => Value(c.Element(W.ControlProperties)!.Element(W.Alias)!)).ToList();
        Assert.All(titles, t => Assert.True(t.Length > 3, t));
        Assert.Distinct(titles);
    });

    private static void Each(Action<DocxFile, XElement> look)
    {
        Assert.True(Documents.Value.Count > 30);
        Assert.All(Documents.Value, d => look(d.File, d.File.Xml(DocxFile.Body).Root!));
    }

    private static IEnumerable<(string Path, DocxFile File)> Of(MemoryWorkspace workspace) =>
        workspace.Files.Where(f => f.Key.StartsWith("output/", StringComparison.Ordinal) && f.Key.EndsWith(".docx", StringComparison.Ordinal)).Select(f => (f.Key, DocxFile.Read(f.Value)));

    private static MemoryWorkspace InABranchStyle()
    {
        var workspace = MemoryWorkspace.Shipped().With("charte.docx", new InventedBranchStyle().ToBytes());
        Assert.True(WordAlone.Build(workspace, new BuildRequest { Certification = "agc", Blank = true, StyleFile = "charte.docx" }).Succeeded);
        return workspace;
    }

    private static string Value(XElement element) => (string?)element.Attribute(W.Val) ?? "";

    private static string Name(XElement style) => Value(style.Element(W.Main + "name")!);

    private static string StyleOf(XElement paragraph) => paragraph.Element(W.Main + "pPr")?.Element(W.Main + "pStyle") is { } style ? Value(style) : "";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static bool IsHeader(XElement row) => row.Element(W.Main + "trPr")?.Element(W.Main + "tblHeader") is not null;

    private static bool IsOn(XElement look, string name) => (string?)look.Attribute(W.Main + name) is "1" or "true";
}
