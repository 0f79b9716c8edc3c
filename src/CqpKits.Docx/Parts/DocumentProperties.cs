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

/// <summary>What the file says about itself. No date: nothing here depends on when it was written.</summary>
internal static class DocumentProperties
{
    /// <summary>Set of the user's own properties (ECMA-376 part 1, 22.3); their ids start at 2.</summary>
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstId = 2;

    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static XElement Core(Document document) => new(
        Package + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Package),
        new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
        new XElement(DublinCore + "title", XmlText.Clean(document.Title)),
        new XElement(DublinCore + "language", StyleSheet.Language));

    public static Ep.Properties Extended() => new(new Ep.Application("CqpKits"));

    /// <summary>The fourth anchor: whose form it is, whatever the file is called.</summary>
    public static Properties Custom(FormIssue issue) => new(IdentityProperties.Of(issue).Select((property, i) =>
        new CustomDocumentProperty(new VTLPWSTR(XmlText.Clean(property.Value))) { FormatId = UserDefined, PropertyId = FirstId + i, Name = property.Key }));
}
