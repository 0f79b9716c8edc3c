using System.Security;
using System.Text;

namespace CqpKits.Pdf.Metadata;

/// <summary>
/// Writes the metadata of a file (ISO 16684-1): title, language, that it is accessible (PDF/UA-1, ISO 14289-1) and to be kept (PDF/A-2a, ISO 19005-2), and its identity. What
/// PDF/A does not know is described in it (6.6.2.3.3).
/// </summary>
internal static class XmpPacket
{
    /// <summary>Namespace of the properties of our own.</summary>
    public const string Namespace = "urn:cqpkits:identity#";

    private const string Prefix = "cqpkits";
    private const string Accessible = "http://www.aiim.org/pdfua/ns/id/";
    private const string Mark = "CqpKits.";

    /// <summary>The packet.</summary>
    /// <param name="identification">What the file says of itself.</param>
    /// <param name="isClassic">True for a file as PDF 1.4 has them, which is one of part 1 of ISO 19005.</param>
    public static byte[] Of(Identification identification, bool isClassic)
    {
        var (part, conformance) = isClassic ? ("1", "B") : ("2", "A");
        var xmp = new StringBuilder();
        xmp.Append("""
            <?xpacket begin="
            """).Append('\uFEFF').Append("""
            " id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:cqpkits="urn:cqpkits:identity#">

            """);
        xmp.Append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escaped(identification.Title)).Append("</rdf:li></rdf:Alt></dc:title>\n");
        xmp.Append("<dc:language><rdf:Bag><rdf:li>").Append(Identification.Language).Append("</rdf:li></rdf:Bag></dc:language>\n");
        xmp.Append("<pdf:Producer>").Append(Identification.Producer).Append("</pdf:Producer>\n");
        xmp.Append("<pdfaid:part>").Append(part).Append("</pdfaid:part>\n<pdfaid:conformance>").Append(conformance).Append("</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n");
        foreach (var (name, value) in identification.Properties)
        {
            xmp.Append('<').Append(Prefix).Append(':').Append(Local(name)).Append('>').Append(Escaped(value)).Append("</").Append(Prefix).Append(':').Append(Local(name)).Append(">\n");
        }

        Describe(xmp.Append("</rdf:Description>\n"), identification);
        xmp.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    private static void Describe(StringBuilder xmp, Identification identification)
    {
        xmp.Append("""
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag>

            """);
        DescribeSchema(xmp, "PDF/UA identification", Accessible, "pdfuaid", [("part", "Integer", "Part of ISO 14289")]);
        if (identification.Properties.Count > 0)
        {
            DescribeSchema(xmp, "Identity of an issued form", Namespace, Prefix, identification.Properties.Select(p => (Local(p.Key), "Text", "Part of the identity of the form")));
        }

        xmp.Append("</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n");
    }

    private static void DescribeSchema(StringBuilder xmp, string name, string address, string prefix, IEnumerable<(string Name, string Type, string Description)> properties)
    {
        xmp.Append("<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>").Append(name).Append("</pdfaSchema:schema><pdfaSchema:namespaceURI>").Append(address)
            .Append("</pdfaSchema:namespaceURI><pdfaSchema:prefix>").Append(prefix).Append("</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\n");
        foreach (var property in properties)
        {
            xmp.Append("<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>").Append(property.Name).Append("</pdfaProperty:name><pdfaProperty:valueType>").Append(property.Type)
                .Append("</pdfaProperty:valueType><pdfaProperty:category>").Append(property.Type == "Text" ? "external" : "internal")
                .Append("</pdfaProperty:category><pdfaProperty:description>").Append(property.Description).Append("</pdfaProperty:description></rdf:li>\n");
        }

        xmp.Append("</rdf:Seq></pdfaSchema:property></rdf:li>\n");
    }

    /// <summary>The name of a property without the mark of our own, which the namespace says.</summary>
    private static string Local(string name) => name.StartsWith(Mark, StringComparison.Ordinal) ? name[Mark.Length..] : name;

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
