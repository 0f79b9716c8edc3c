using System.Xml.Linq;
using CqpKits.Documents;
using CqpKits.Docx.Looks;
using CqpKits.Forms.Anchors;
using CqpKits.Forms.Identity;
using CqpKits.Packages.Xml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.VariantTypes;
using Ep = DocumentFormat.OpenXml.ExtendedProperties;

namespace CqpKits.Docx.Parts;

/// <summary>Writes the properties of the file. They have no dates, so that the bytes do not depend on when it was written.</summary>
internal static class DocumentProperties
{
    /// <summary>Format id of custom properties (ECMA-376 part 1, 22.3), whose ids start at 2.</summary>
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstId = 2;

    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static XElement Core(Document document) => new(
        Package + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Package),
        new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
        // Not used here: programs add dates with these prefixes, and trust the root to declare them as Word's does.
        new XAttribute(XNamespace.Xmlns + "dcterms", "http://purl.org/dc/terms/"),
        new XAttribute(XNamespace.Xmlns + "dcmitype", "http://purl.org/dc/dcmitype/"),
        new XAttribute(XNamespace.Xmlns + "xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        new XElement(DublinCore + "title", XmlText.Clean(document.Title)),
        new XElement(DublinCore + "language", StyleSheet.Language));

    public static Ep.Properties Extended() => new(new Ep.Application("CqpKits"));

    /// <summary>The identity of the issued copy, by which the reader knows the form whatever the name of its file.</summary>
    public static Properties Custom(FormIssue issue) => new(IdentityProperties.Of(issue).Select((property, i) =>
        new CustomDocumentProperty(new VTLPWSTR(XmlText.Clean(property.Value))) { FormatId = UserDefined, PropertyId = FirstId + i, Name = property.Key }));
}
