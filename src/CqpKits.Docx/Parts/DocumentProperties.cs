using System.Xml.Linq;
using CqpKits.Documents.Values;
using CqpKits.Docx.Blocks;
using CqpKits.Docx.Looks;
using CqpKits.Forms.Anchors;
using CqpKits.Packages.Writing;
using CqpKits.Packages.Xml;
using Ep = DocumentFormat.OpenXml.ExtendedProperties;

namespace CqpKits.Docx.Parts;

/// <summary>Writes the properties of the file. They have no dates, so that the bytes do not depend on when it was written.</summary>
internal static class DocumentProperties
{
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static XElement Core(WritingJob job) => new(
        Package + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Package),
        new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
        // Not used here: programs add dates with these prefixes, and trust the root to declare them as Word's does.
        new XAttribute(XNamespace.Xmlns + "dcterms", "http://purl.org/dc/terms/"),
        new XAttribute(XNamespace.Xmlns + "dcmitype", "http://purl.org/dc/dcmitype/"),
        new XAttribute(XNamespace.Xmlns + "xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        new XElement(DublinCore + "title", job.Holes.IsOpen(job.Document.Title) ? job.Holes.InTree(copy => SetText.OneLine(job.Document.Title, copy.Values)) : XmlText.Clean(job.Document.Title)),
        new XElement(DublinCore + "language", StyleSheet.Language));

    public static Ep.Properties Extended() => new(new Ep.Application("CqpKits"));

    /// <summary>The identity of the issued copy, by which the reader knows the form whatever the name of its file.</summary>
    public static XElement Custom(WritingJob job) =>
        CustomProperties.Element(IdentityProperties.Names.Select((name, i) => (name, (object)job.Holes.InTree(copy => copy.Properties[i].Value))));
}
