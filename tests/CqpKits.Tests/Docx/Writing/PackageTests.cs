using System.IO.Compression;
using CqpKits.Forms.Anchors;

namespace CqpKits.Tests.Docx.Writing;

public sealed class PackageTests
{
    [Fact]
    public void Entries_are_sorted_and_have_no_date()
    {
        using var zip = new ZipArchive(new MemoryStream(WrittenDocx.Of(SampleForms.ObservationGrid()).File));

        Assert.Equal(zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void Every_part_has_its_content_type()
    {
        var written = WrittenDocx.Of(SampleForms.ObservationGrid());
        var overrides = written.Part("[Content_Types].xml").Elements().Where(e => e.Name.LocalName == "Override").ToDictionary(e => (string)e.Attribute("PartName")!, e => (string)e.Attribute("ContentType")!);

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", overrides["/word/document.xml"]);
        Assert.Equal(
            written.Paths.Where(p => !p.EndsWith(".rels", StringComparison.Ordinal) && p != "[Content_Types].xml").Select(p => "/" + p).Order(StringComparer.Ordinal),
            overrides.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_says_whose_form_it_is()
    {
        var properties = WrittenDocx.Of(SampleForms.ObservationGrid()).Part("docProps/custom.xml").Elements()
            .ToDictionary(p => (string)p.Attribute("name")!, p => p.Value);

        Assert.Equal(Sample.Issue(), IdentityProperties.Read(properties));
    }

    [Fact]
    public void The_file_has_a_title_and_a_language_and_no_date()
    {
        var core = WrittenDocx.Of(SampleForms.ObservationGrid()).Part("docProps/core.xml");

        Assert.Equal(
            ["title Grille d’observation – Assistant(e) de gestion client", "language fr-FR"],
            core.Elements().Select(e => $"{e.Name.LocalName} {e.Value}"));
    }

    [Fact]
    public void Nothing_in_the_file_counts_edits()
    {
        var written = WrittenDocx.Of(SampleForms.SynthesisGrid());

        Assert.All(written.Paths, path => Assert.DoesNotContain("rsid", written.Part(path).ToString(), StringComparison.OrdinalIgnoreCase));
    }
}
