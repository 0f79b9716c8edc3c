using System.Xml;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.OpenDocument;

/// <summary>The names of OpenDocument (ISO/IEC 26300) that the reader knows, by their customary prefixes whatever those of the file are.</summary>
internal static class OdtXml
{
    /// <summary>Namespace of metadata.</summary>
    public const string Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

    /// <summary>Namespace of the manifest.</summary>
    public const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private const string Vector = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Fields = "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0";
    private const string Extensions = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";
    private const string Links = "http://www.w3.org/1999/xlink";
    private const string Core = "http://www.w3.org/XML/1998/namespace";

    private static readonly Dictionary<string, string> Prefixes = new()
    {
        [Text] = "text",
        [Table] = "table",
        [Style] = "style",
        [Extensions] = "loext",
        [Meta] = "meta",
        [Manifest] = "manifest",
        [Office] = "office",
        [Drawing] = "draw",
        [Fields] = "field",
        ["http://www.w3.org/1998/Math/MathML"] = "math",
        ["urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0"] = "draw",
        ["urn:oasis:names:tc:opendocument:xmlns:form:1.0"] = "form",
        ["urn:oasis:names:tc:opendocument:xmlns:script:1.0"] = "script",
        [Vector] = "svg",
    };

    /// <summary>The element's name with its customary prefix; with <c>?</c> when its namespace means nothing here.</summary>
    public static string Name(XmlReader reader) => Prefixes.GetValueOrDefault(reader.NamespaceURI, "?") + ":" + reader.LocalName;

    /// <summary>An attribute of <c>text:</c>, or null.</summary>
    public static string? TextAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Text);

    /// <summary>An attribute of <c>style:</c>, or null.</summary>
    public static string? StyleAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Style);

    /// <summary>An attribute of <c>table:</c>, or null.</summary>
    public static string? TableAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Table);

    /// <summary>An attribute of <c>fo:</c>, or null.</summary>
    public static string? FormattingAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Formatting);

    /// <summary>An attribute of <c>draw:</c>, or null.</summary>
    public static string? DrawingAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Drawing);

    /// <summary>An attribute of <c>svg:</c>, or null.</summary>
    public static string? VectorAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Vector);

    /// <summary>An attribute of <c>office:</c>, or null.</summary>
    public static string? OfficeAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Office);

    /// <summary>An attribute of <c>field:</c>, or null.</summary>
    public static string? FieldAttribute(XmlReader reader, string name) => reader.GetAttribute(name, Fields);

    /// <summary>Does the same for each element right below the current one, by its name, and reads the current one to its end.</summary>
    public static void Each(XmlReader reader, Action<string> each) => PartXml.Each(reader, () => each(Name(reader)));

    /// <summary>An attribute of LibreOffice's own namespace, or null.</summary>
    public static string? Extension(XmlReader reader, string name) => reader.GetAttribute(name, Extensions);

    /// <summary>Where an element leads, or null.</summary>
    public static string? Link(XmlReader reader) => reader.GetAttribute("href", Links);

    /// <summary>The identity of a tracked change: an attribute of the text, of XML itself since version 1.2.</summary>
    public static string? ChangeId(XmlReader reader) => TextAttribute(reader, "id") ?? reader.GetAttribute("id", Core);

    /// <summary>A number of <c>text:</c>, or null.</summary>
    public static int? Number(XmlReader reader, string name) =>
        int.TryParse(TextAttribute(reader, name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A count of <c>text:</c> or <c>table:</c> within bounds; the lower one when it is missing or none.</summary>
    public static int Count(XmlReader reader, string name, int least, int most)
    {
        var text = reader.GetAttribute(name, Table) ?? reader.GetAttribute(name, Text);
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, least, most)
            : least;
    }
}
