using System.Text;
using System.Xml.Linq;
using CqpKits.Forms.Anchors;

namespace CqpKits.Tests.Pdf.Pages;

public sealed class IdentificationTests
{
    [Fact]
    public void The_identity_stands_in_the_information_and_in_the_metadata_and_is_the_same()
    {
        var job = DrawnPdf.Job("Outil <n° 4> & « fin »", isForm: true);
        job.Paragraph(job.A4(), 100, "a");
        using var read = new ReadPdf(job.Save());
        var information = read.Document.Information.DocumentInformationDictionary!;
        var metadata = Metadata(read);
        Assert.All(IdentityProperties.Of(DrawnPdf.Issue), property =>
        {
            Assert.Equal(property.Value, ReadPdf.Shown(information.Data[property.Key]));
            Assert.Equal(property.Value, metadata.Descendants().Single(e => e.Name.NamespaceName == "urn:cqpkits:identity#" && e.Name.LocalName == property.Key["CqpKits.".Length..]).Value);
        });
        Assert.Equal("Outil <n° 4> & « fin »", read.Document.Information.Title);
        Assert.Equal("Outil <n° 4> & « fin »", metadata.Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value);
        Assert.Null(read.Document.Information.CreationDate);
    }

    [Fact]
    public void It_says_that_it_is_accessible_and_to_be_kept()
    {
        var job = DrawnPdf.Job();
        job.Paragraph(job.A4(), 100, "a");
        using var read = new ReadPdf(job.Save());
        var metadata = Metadata(read);
        Assert.Equal("1", metadata.Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value);
        Assert.Equal("2", metadata.Descendants(XName.Get("part", "http://www.aiim.org/pdfa/ns/id/")).Single().Value);
        Assert.Equal("fr-FR", ReadPdf.Shown(read.Entry(read.Catalog, "Lang")));
        Assert.Equal("True", ReadPdf.Shown(read.Entry(read.Catalog, "MarkInfo", "Marked")), ignoreCase: true);
        Assert.Equal("True", ReadPdf.Shown(read.Entry(read.Catalog, "ViewerPreferences", "DisplayDocTitle")), ignoreCase: true);
    }

    [Fact]
    public void A_title_with_what_XML_cannot_hold_is_cleaned_in_both()
    {
        var job = DrawnPdf.Job("a\u0001b\nc");
        job.Paragraph(job.A4(), 100, "a");
        using var read = new ReadPdf(job.Save());
        Assert.Equal("a\uFFFDb c", read.Document.Information.Title);
        Assert.Equal("a\uFFFDb c", Metadata(read).Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value);
    }

    private static XDocument Metadata(ReadPdf read)
    {
        Assert.True(read.Document.TryGetXmpMetadata(out var packet));
        return XDocument.Parse(Encoding.UTF8.GetString(packet.GetXmlBytes().ToArray()).Trim('\uFEFF'));
    }
}
