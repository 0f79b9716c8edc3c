using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Tree;

/// <summary>The names of WordprocessingML that the reader knows, in both editions of the standard.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Formulas = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictFormulas = "http://purl.oclc.org/ooxml/officeDocument/math";

    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>The local name of an element whose name means something here; else its name with a colon, which is no name at all.</summary>
    public static string Name(XmlReader reader) => reader.NamespaceURI switch
    {
        Transitional or Strict => reader.LocalName,
        Compatibility => "mc:" + reader.LocalName,
        Word2010 => "w14:" + reader.LocalName,
        Formulas or StrictFormulas => "m:" + reader.LocalName,
        _ => "?:" + reader.LocalName,
    };

    /// <summary>An attribute of the word-processing namespace, or null.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);

    /// <summary>A number attribute within bounds; the lower one when it is missing or none.</summary>
    public static int Number(XmlReader reader, string name, int least, int most) =>
        int.TryParse(Attribute(reader, name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? Math.Clamp(value, least, most)
            : least;

    /// <summary>Whether an on/off element is on.</summary>
    public static bool IsOn(XmlReader reader) => !IsOff(Attribute(reader, "val"));

    /// <summary>Whether an on/off element of Word 2010 is on.</summary>
    public static bool IsOn2010(XmlReader reader) => !IsOff(reader.GetAttribute("val", Word2010));

    private static bool IsOff(string? value) => value is "0" or "false" or "off" or "none";

    /// <summary>Whether a part is a document's text.</summary>
    public static bool IsDocument(byte[] part)
    {
        using var reader = PartXml.Open(part);
        return reader.MoveToContent() == XmlNodeType.Element && Name(reader) == "document";
    }
}
