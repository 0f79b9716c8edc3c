using System.Xml.Linq;

namespace CqpKits.Treatments;

/// <summary>Names of WordprocessingML, as far as treatments need them.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static readonly XName Val = Main + "val";
    public static readonly XName Id = Main + "id";
    public static readonly XName Name = Main + "name";

    public static readonly XName Control = Main + "sdt";
    public static readonly XName ControlProperties = Main + "sdtPr";
    public static readonly XName ControlContent = Main + "sdtContent";
    public static readonly XName Tag = Main + "tag";
    public static readonly XName Alias = Main + "alias";
    public static readonly XName ShowingPlaceholder = Main + "showingPlcHdr";

    public static readonly XName BookmarkStart = Main + "bookmarkStart";
    public static readonly XName BookmarkEnd = Main + "bookmarkEnd";

    public static readonly XName Table = Main + "tbl";
    public static readonly XName Row = Main + "tr";
    public static readonly XName Paragraph = Main + "p";
    public static readonly XName Run = Main + "r";
    public static readonly XName RunProperties = Main + "rPr";
    public static readonly XName RunStyle = Main + "rStyle";
    public static readonly XName Text = Main + "t";
    public static readonly XName DeletedText = Main + "delText";
    public static readonly XName Break = Main + "br";

    /// <summary>A <c>w:t</c> that keeps its spaces.</summary>
    public static XElement TextElement(string text) => new(Text, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    /// <summary>A <c>w:r</c> with text; a line feed is a <c>w:br</c>.</summary>
    public static XElement RunOf(string text, XElement? properties)
    {
        var lines = text.Split('\n').SelectMany((line, i) => i == 0 ? [TextElement(line)] : new[] { new XElement(Break), TextElement(line) });
        return new XElement(Run, properties is null ? null : new XElement(properties), lines);
    }

    /// <summary>The text of runs as a person sees it, tracked deletions left out.</summary>
    public static string TextOf(XElement element) =>
        string.Concat(element.Descendants().Select(e => e.Name == Text ? e.Value : e.Name == Break ? "\n" : ""));
}
