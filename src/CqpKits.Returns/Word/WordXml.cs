using System.Globalization;
using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Word;

/// <summary>The names of WordprocessingML that the reader knows, in both editions of the standard.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>The local name of an element whose name means something here; else its name with a prefix of ours.</summary>
    public static string Name(XmlReader reader) => reader.NamespaceURI switch
    {
        Transitional or Strict => reader.LocalName,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => "mc:" + reader.LocalName,
        Word2010 => "w14:" + reader.LocalName,
        "http://schemas.microsoft.com/office/word/2012/wordml" => "w15:" + reader.LocalName,
        "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math" => "m:" + reader.LocalName,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" or "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => "wp:" + reader.LocalName,
        "urn:schemas-microsoft-com:vml" => "v:" + reader.LocalName,
        "urn:schemas-microsoft-com:office:office" => "o:" + reader.LocalName,
        var other => KnownNamespaces.Holds(other) ? "other:" + reader.LocalName : Unknown,
    };

    /// <summary>The name of every element of a namespace that Word does not know.</summary>
    public const string Unknown = "?";

    /// <summary>An attribute of the word-processing namespace, or null: of the element's own edition where it is of one.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.AttributeCount == 0 ? null : reader.NamespaceURI switch
    {
        Transitional => reader.GetAttribute(name, Transitional),
        Strict => reader.GetAttribute(name, Strict),
        _ => reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict),
    };

    /// <summary>An attribute of Word 2010's namespace, or null.</summary>
    public static string? Attribute2010(XmlReader reader, string name) => reader.GetAttribute(name, Word2010);

    /// <summary>A number attribute within bounds; the lower one when it is missing or none.</summary>
    public static int Number(XmlReader reader, string name, int least, int most) => Math.Clamp(Signed(reader, name) ?? least, least, most);

    /// <summary>A number attribute, or null. Word takes what stands after a decimal point for nothing.</summary>
    public static int? Signed(XmlReader reader, string name) =>
        decimal.TryParse(Attribute(reader, name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (int)Math.Clamp(value, -1_000_000, 1_000_000)
            : null;

    /// <summary>Whether an on/off element is on.</summary>
    public static bool IsOn(XmlReader reader) => !IsOff(Attribute(reader, "val"));

    /// <summary>Whether an on/off element of Word 2010 is on.</summary>
    public static bool IsOn2010(XmlReader reader) => !IsOff(Attribute2010(reader, "val"));

    /// <summary>Does something for each element within the current one, with its name; what is not read of an element is passed over.</summary>
    public static void Each(XmlReader reader, Action<string> each) => PartXml.Each(reader, () => each(Name(reader)));

    /// <summary>Whether a part is a document's text, as far as its beginning can be read.</summary>
    public static bool IsDocument(byte[] part)
    {
        using var reader = PartXml.Open(part);
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element && Name(reader) == "document";
        }
        catch (XmlException)
        {
            return true; // What is wrong with it is said by whoever reads it.
        }
    }

    private static bool IsOff(string? value) => value is "0" or "false" or "off" or "none";
}
