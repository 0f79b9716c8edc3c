using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace CqpKits.Docx.Stamping;

/// <summary>
/// Elements of ours around what differs from copy to copy, put into the parts while a document is compiled and cut out of their bytes before anything is stamped: no file has them.
/// A text cannot be taken for one, since its « &lt; » is escaped.
/// </summary>
internal static class StampMark
{
    public const string Prefix = "cqpkits";
    public const string Opening = "open";
    public const string Dividing = "or";
    public const string Closing = "close";

    private const string Namespace = "urn:cqpkits:stamp";
    private static readonly XNamespace Xml = Namespace;

    /// <summary>Starts what a hole stands for; <paramref name="number"/> is its place among the holes of the document.</summary>
    public static OpenXmlElement Open(int number)
    {
        var mark = new OpenXmlUnknownElement(Prefix, Opening, Namespace);
        mark.SetAttribute(new OpenXmlAttribute("n", "", Runs.Measure.Text(number)));
        return mark;
    }

    /// <summary>Parts one form of it from the next.</summary>
    public static OpenXmlElement Or() => new OpenXmlUnknownElement(Prefix, Dividing, Namespace);

    /// <summary>Ends it.</summary>
    public static OpenXmlElement Close() => new OpenXmlUnknownElement(Prefix, Closing, Namespace);

    /// <summary>A text in a part that is written as a tree, between its marks.</summary>
    public static object[] Around(int number, string text) =>
    [
        new XElement(Xml + Opening, new XAttribute(XNamespace.Xmlns + Prefix, Namespace), new XAttribute("n", Runs.Measure.Text(number))),
        new XText(text),
        new XElement(Xml + Closing, new XAttribute(XNamespace.Xmlns + Prefix, Namespace)),
    ];
}
